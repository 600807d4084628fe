// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A volume backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBackup {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The expiration time, after which the snapshot or backup is deleted.
    pub expiration_time: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::VolumeBackupLifecycleState,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// The size in MB.
    pub size_in_mbs: Option<i64>,
    /// The type of the source.
    pub source_type: Option<models::VolumeBackupSourceType>,
    /// The OCID of the source backup of the volume.
    pub source_volume_backup_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time when the request for the backup was received.
    pub time_request_received: Option<DateTime<Utc>>,
    /// The type.
    pub type_: models::VolumeBackupType,
    /// The unique size, in gigabytes.
    pub unique_size_in_gbs: Option<i64>,
    /// The unique size, in megabytes.
    pub unique_size_in_mbs: Option<i64>,
    /// The OCID of the volume.
    pub volume_id: Option<String>,
    /// The end of the retention of the backup. If null, the backup has no retention period.
    pub time_retention_expires_at: Option<DateTime<Utc>>,
    /// The retention period.
    pub retention_period: Option<models::RetentionDuration>,
    /// Whether backups are protected against deletion during the retention period. Default: not
    /// protected.
    pub is_prevent_deletion_enabled: Option<bool>,
    /// Whether the retention lock is enabled, which protects backups against deletion and changes.
    /// Default: not locked.
    pub is_retention_lock_enabled: Option<bool>,
    /// Whether backups are protected against changes and deletion regardless of the retention
    /// period.
    pub is_indefinite_retention_enabled: Option<bool>,
    /// The OCID of the volume group backup.
    pub volume_group_backup_id: Option<String>,
}

model! {
    VolumeBackup {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        display_name = "displayName";
        expiration_time = "expirationTime";
        freeform_tags = "freeformTags";
        id = "id";
        kms_key_id = "kmsKeyId";
        lifecycle_state = "lifecycleState";
        size_in_gbs = "sizeInGBs";
        size_in_mbs = "sizeInMBs";
        source_type = "sourceType";
        source_volume_backup_id = "sourceVolumeBackupId";
        time_created = "timeCreated";
        time_request_received = "timeRequestReceived";
        type_ = "type";
        unique_size_in_gbs = "uniqueSizeInGBs";
        unique_size_in_mbs = "uniqueSizeInMbs";
        volume_id = "volumeId";
        time_retention_expires_at = "timeRetentionExpiresAt";
        retention_period = "retentionPeriod";
        is_prevent_deletion_enabled = "isPreventDeletionEnabled";
        is_retention_lock_enabled = "isRetentionLockEnabled";
        is_indefinite_retention_enabled = "isIndefiniteRetentionEnabled";
        volume_group_backup_id = "volumeGroupBackupId";
    }
}
