// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a user.
    pub enum UserStatus {
        Open = "OPEN",
        Expired = "EXPIRED",
        ExpiredGrace = "EXPIRED_GRACE",
        Locked = "LOCKED",
        LockedTimed = "LOCKED_TIMED",
        ExpiredAndLocked = "EXPIRED_AND_LOCKED",
        ExpiredGraceAndLocked = "EXPIRED_GRACE_AND_LOCKED",
        ExpiredAndLockedTimed = "EXPIRED_AND_LOCKED_TIMED",
        ExpiredGraceAndLockedTimed = "EXPIRED_GRACE_AND_LOCKED_TIMED",
        OpenAndInRollover = "OPEN_AND_IN_ROLLOVER",
        ExpiredAndInRollover = "EXPIRED_AND_IN_ROLLOVER",
        LockedAndInRollover = "LOCKED_AND_IN_ROLLOVER",
        ExpiredAndLockedAndInRollover = "EXPIRED_AND_LOCKED_AND_IN_ROLLOVER",
        LockedTimedAndInRollover = "LOCKED_TIMED_AND_IN_ROLLOVER",
        ExpiredAndLockedTimedAndInRol = "EXPIRED_AND_LOCKED_TIMED_AND_IN_ROL",
    }
}
