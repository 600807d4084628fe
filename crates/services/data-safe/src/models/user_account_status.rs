// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the account status of a user.
    pub enum UserAccountStatus {
        Open = "OPEN",
        Locked = "LOCKED",
        Expired = "EXPIRED",
        ExpiredAndLocked = "EXPIRED_AND_LOCKED",
        OpenAndInRollover = "OPEN_AND_IN_ROLLOVER",
        ExpiredAndInRollover = "EXPIRED_AND_IN_ROLLOVER",
        LockedAndInRollover = "LOCKED_AND_IN_ROLLOVER",
        ExpiredAndLockedAndInRollover = "EXPIRED_AND_LOCKED_AND_IN_ROLLOVER",
        LockedTimedAndInRollover = "LOCKED_TIMED_AND_IN_ROLLOVER",
        ExpiredAndLockedTimedAndInRol = "EXPIRED_AND_LOCKED_TIMED_AND_IN_ROL",
        None = "NONE",
    }
}
