// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// Whether deleted backups are kept in the state `DELETE_SCHEDULED` for 7 days before permanent
    /// deletion.
    pub soft_delete: Option<models::BackupPolicySoftDelete>,
    /// The policies for copying DB system backups to other regions.
    pub copy_policies: Option<Vec<models::CopyPolicy>>,
    /// The start time of the window.
    pub window_start_time: String,
    /// The retention period of the backups in days.
    pub retention_in_days: i64,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The policy for point-in-time recovery (PITR).
    pub pitr_policy: Option<models::PitrPolicy>,
}

model! {
    BackupPolicy {
        is_enabled = "isEnabled";
        soft_delete = "softDelete";
        copy_policies = "copyPolicies";
        window_start_time = "windowStartTime";
        retention_in_days = "retentionInDays";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        pitr_policy = "pitrPolicy";
    }
}
