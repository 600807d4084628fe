// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle substate of a long term backup.
    pub enum LongTermBackupLifecycleSubstate {
        WaitingForBackupFromDb = "WAITING_FOR_BACKUP_FROM_DB",
        ScheduledForArchival = "SCHEDULED_FOR_ARCHIVAL",
        ArchivalInProgress = "ARCHIVAL_IN_PROGRESS",
    }
}
