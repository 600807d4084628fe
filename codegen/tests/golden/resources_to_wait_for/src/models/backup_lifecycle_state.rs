// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a backup.
    pub enum BackupLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Canceled = "CANCELED",
        Failed = "FAILED",
        Deleted = "DELETED",
    }
}
