// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupPolicyDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether deleted backups are kept in the state `DELETE_SCHEDULED` for 7 days before permanent
    /// deletion.
    pub soft_delete: Option<models::BackupPolicySoftDelete>,
    /// The policies for copying DB system backups to other regions.
    pub copy_policies: Option<Vec<models::CopyPolicy>>,
    /// The start time of the window.
    pub window_start_time: Option<String>,
    /// The retention period of the backups in days.
    pub retention_in_days: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The policy for point-in-time recovery (PITR).
    pub pitr_policy: Option<models::PitrPolicy>,
}

model! {
    UpdateBackupPolicyDetails {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            soft_delete = "softDelete", with_soft_delete(models::BackupPolicySoftDelete);
            copy_policies = "copyPolicies", with_copy_policies([models::CopyPolicy]);
            window_start_time = "windowStartTime", with_window_start_time(String);
            retention_in_days = "retentionInDays", with_retention_in_days(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            pitr_policy = "pitrPolicy", with_pitr_policy(models::PitrPolicy);
        }
    }
}
