// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a database.
    pub enum DatabaseLifecycleState {
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        Updating = "UPDATING",
        BackupInProgress = "BACKUP_IN_PROGRESS",
        Upgrading = "UPGRADING",
        Converting = "CONVERTING",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        RestoreFailed = "RESTORE_FAILED",
        Failed = "FAILED",
    }
}
