// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the peer lifecycle state of an autonomous container database Data
    /// Guard association.
    pub enum AutonomousContainerDatabaseDataguardAssociationPeerLifecycleState {
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        Updating = "UPDATING",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        BackupInProgress = "BACKUP_IN_PROGRESS",
        Restoring = "RESTORING",
        RestoreFailed = "RESTORE_FAILED",
        Restarting = "RESTARTING",
        MaintenanceInProgress = "MAINTENANCE_IN_PROGRESS",
        RoleChangeInProgress = "ROLE_CHANGE_IN_PROGRESS",
        EnablingAutonomousDataGuard = "ENABLING_AUTONOMOUS_DATA_GUARD",
        Unavailable = "UNAVAILABLE",
    }
}
