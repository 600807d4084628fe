// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a volume backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVolumeBackupDetails {
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The type of the backup: `FULL` or `INCREMENTAL`, the default.
    pub type_: Option<models::VolumeBackupType>,
    /// The OCID of the volume.
    pub volume_id: String,
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
}

model! {
    CreateVolumeBackupDetails {
        required {
            volume_id = "volumeId", with_volume_id(String);
        }
        optional {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            type_ = "type", with_type(models::VolumeBackupType);
            retention_period = "retentionPeriod", with_retention_period(models::RetentionDuration);
            is_prevent_deletion_enabled = "isPreventDeletionEnabled",
                with_is_prevent_deletion_enabled(bool);
            is_retention_lock_enabled = "isRetentionLockEnabled",
                with_is_retention_lock_enabled(bool);
            is_indefinite_retention_enabled = "isIndefiniteRetentionEnabled",
                with_is_indefinite_retention_enabled(bool);
        }
    }
}
