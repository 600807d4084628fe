// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a boot volume backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBootVolumeBackupDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
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
    cleared: Vec<String>,
}

update! {
    UpdateBootVolumeBackupDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
            retention_period = "retentionPeriod", with_retention_period(models::RetentionDuration),
                clear_retention_period;
            is_prevent_deletion_enabled = "isPreventDeletionEnabled",
                with_is_prevent_deletion_enabled(bool), clear_is_prevent_deletion_enabled;
            is_retention_lock_enabled = "isRetentionLockEnabled",
                with_is_retention_lock_enabled(bool), clear_is_retention_lock_enabled;
            is_indefinite_retention_enabled = "isIndefiniteRetentionEnabled",
                with_is_indefinite_retention_enabled(bool), clear_is_indefinite_retention_enabled;
        }
    }
}
