// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a protection policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionPolicySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The retention period of the backups in days.
    pub backup_retention_period_in_days: i64,
    /// Whether Oracle defined the policy. Only custom policies can be modified.
    pub is_predefined_policy: bool,
    /// The time when the retention lock takes effect, which permanently locks the retention period.
    pub policy_locked_date_time: Option<String>,
    /// Whether backups must stay in the cloud service environment of the database.
    pub must_enforce_cloud_locality: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProtectionPolicyLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ProtectionPolicySummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        backup_retention_period_in_days = "backupRetentionPeriodInDays";
        is_predefined_policy = "isPredefinedPolicy";
        policy_locked_date_time = "policyLockedDateTime";
        must_enforce_cloud_locality = "mustEnforceCloudLocality";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
