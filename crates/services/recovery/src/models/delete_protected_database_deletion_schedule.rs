// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `deletionSchedule` in `DeleteProtectedDatabase`.
    pub enum DeleteProtectedDatabaseDeletionSchedule {
        DeleteAfterRetentionPeriod = "DELETE_AFTER_RETENTION_PERIOD",
        DeleteAfter72Hours = "DELETE_AFTER_72_HOURS",
    }
}
