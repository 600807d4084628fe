// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a backup schedule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBackupScheduleDetails {
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
    CreateBackupScheduleDetails {
        required {
            time_backup_scheduled = "timeBackupScheduled",
                with_time_backup_scheduled(DateTime<Utc>);
            frequency_backup_scheduled = "frequencyBackupScheduled",
                with_frequency_backup_scheduled(models::BackupScheduleFrequencyBackupScheduled);
            bucket_name = "bucketName", with_bucket_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            is_metadata_only = "isMetadataOnly", with_is_metadata_only(bool);
        }
    }
}
