// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Backup destination properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupDestinationProperties {
    /// The times when the destination became the preferred one for backups.
    pub backup_destination_attach_history: Option<Vec<DateTime<Utc>>>,
    /// The space used on the backup destination, in GB, rounded to an integer.
    pub space_utilized_in_gbs: Option<i64>,
    /// The time of the last update of the storage details of the backup destination.
    pub time_at_which_storage_details_are_updated: Option<DateTime<Utc>>,
}

model! {
    BackupDestinationProperties {
        backup_destination_attach_history = "backupDestinationAttachHistory";
        space_utilized_in_gbs = "spaceUtilizedInGBs";
        time_at_which_storage_details_are_updated = "timeAtWhichStorageDetailsAreUpdated";
    }
}
