// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a protection policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProtectionPolicyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The retention period of the backups in days.
    pub backup_retention_period_in_days: Option<i64>,
    /// The time when the retention lock takes effect, which permanently locks the retention period.
    pub policy_locked_date_time: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateProtectionPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            backup_retention_period_in_days = "backupRetentionPeriodInDays",
                with_backup_retention_period_in_days(i64), clear_backup_retention_period_in_days;
            policy_locked_date_time = "policyLockedDateTime", with_policy_locked_date_time(String),
                clear_policy_locked_date_time;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
