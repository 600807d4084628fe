// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A backup schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSchedule {
    /// The start time of the schedule for backups of the deployment.
    pub time_backup_scheduled: DateTime<Utc>,
    /// The frequency of scheduled backups.
    pub frequency_backup_scheduled: models::BackupScheduleFrequencyBackupScheduled,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Object Storage namespace of the bucket.
    pub namespace_name: String,
    /// Whether the backup contains only metadata, without trails.
    pub is_metadata_only: bool,
}

model! {
    BackupSchedule {
        time_backup_scheduled = "timeBackupScheduled";
        frequency_backup_scheduled = "frequencyBackupScheduled";
        bucket_name = "bucketName";
        compartment_id = "compartmentId";
        namespace_name = "namespaceName";
        is_metadata_only = "isMetadataOnly";
    }
}
