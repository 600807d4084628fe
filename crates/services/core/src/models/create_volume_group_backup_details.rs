// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a volume group backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVolumeGroupBackupDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The type. Default: `INCREMENTAL`.
    pub type_: Option<models::VolumeGroupBackupType>,
    /// The OCID of the volume group.
    pub volume_group_id: String,
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
    CreateVolumeGroupBackupDetails {
        required {
            volume_group_id = "volumeGroupId", with_volume_group_id(String);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            type_ = "type", with_type(models::VolumeGroupBackupType);
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
