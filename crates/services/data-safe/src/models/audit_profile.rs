// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An audit profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditProfile {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::AuditProfileLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The description.
    pub description: Option<String>,
    /// The audit trails.
    pub audit_trails: Option<Vec<models::AuditTrail>>,
    /// Whether audit records are collected beyond the free limit of one million per month and
    /// target database, at a cost.
    pub is_paid_usage_enabled: bool,
    /// The number of months for which audit records are kept online in the audit repository.
    pub online_months: i64,
    /// The number of months for which audit records are kept in the offline archive.
    pub offline_months: i64,
    /// The number of audit records collected this month. Records of the Data Safe service account
    /// do not count.
    pub audit_collected_volume: Option<i64>,
    /// Whether the audit retention settings of the target override those of the target group and
    /// the global ones.
    pub is_override_global_retention_setting: bool,
    /// Whether the paid usage settings of the target database override those of the target group
    /// and the global ones.
    pub is_override_global_paid_usage: Option<bool>,
    /// The name or OCID of the resource that sets the online retention.
    pub online_months_source: Option<String>,
    /// The name or OCID of the resource that sets the offline retention.
    pub offline_months_source: Option<String>,
    /// The name or OCID of the resource that sets the paid usage.
    pub paid_usage_source: Option<String>,
    /// The type of the target.
    pub target_type: Option<models::AuditProfileTargetType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuditProfile {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        target_id = "targetId";
        description = "description";
        audit_trails = "auditTrails";
        is_paid_usage_enabled = "isPaidUsageEnabled";
        online_months = "onlineMonths";
        offline_months = "offlineMonths";
        audit_collected_volume = "auditCollectedVolume";
        is_override_global_retention_setting = "isOverrideGlobalRetentionSetting";
        is_override_global_paid_usage = "isOverrideGlobalPaidUsage";
        online_months_source = "onlineMonthsSource";
        offline_months_source = "offlineMonthsSource";
        paid_usage_source = "paidUsageSource";
        target_type = "targetType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
