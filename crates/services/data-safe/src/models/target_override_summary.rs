// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of a target override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetOverrideSummary {
    /// The OCID of the target database.
    pub target_database_id: String,
    /// Whether audit records are collected beyond the free limit of one million per month and
    /// target database, at a cost.
    pub is_paid_usage_enabled: bool,
    /// The number of months for which audit records are kept online in the audit repository.
    pub online_months: i64,
    /// The number of months for which audit records are kept in the offline archive.
    pub offline_months: i64,
    /// The name or OCID of the resource that sets the online retention.
    pub online_months_source: Option<String>,
    /// The name or OCID of the resource that sets the offline retention.
    pub offline_months_source: Option<String>,
    /// The name or OCID of the resource that sets the paid usage.
    pub paid_usage_source: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TargetOverrideSummary {
        target_database_id = "targetDatabaseId";
        is_paid_usage_enabled = "isPaidUsageEnabled";
        online_months = "onlineMonths";
        offline_months = "offlineMonths";
        online_months_source = "onlineMonthsSource";
        offline_months_source = "offlineMonthsSource";
        paid_usage_source = "paidUsageSource";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
