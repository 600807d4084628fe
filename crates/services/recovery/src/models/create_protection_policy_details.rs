// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a protection policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProtectionPolicyDetails {
    /// The display name.
    pub display_name: String,
    /// The retention period of the backups in days.
    pub backup_retention_period_in_days: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether backups must stay in the cloud service environment of the database.
    pub must_enforce_cloud_locality: Option<bool>,
    /// The time when the retention lock takes effect, which permanently locks the retention period.
    pub policy_locked_date_time: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateProtectionPolicyDetails {
        required {
            display_name = "displayName", with_display_name(String);
            backup_retention_period_in_days = "backupRetentionPeriodInDays",
                with_backup_retention_period_in_days(i64);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            must_enforce_cloud_locality = "mustEnforceCloudLocality",
                with_must_enforce_cloud_locality(bool);
            policy_locked_date_time = "policyLockedDateTime", with_policy_locked_date_time(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
