// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Audit profile dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditProfileDimensions {
    /// Whether audit records are collected beyond the free limit of one million per month and
    /// target database, at a cost.
    pub is_paid_usage_enabled: Option<bool>,
    /// The type of the target.
    pub target_type: Option<String>,
    /// The name or OCID of the resource that sets the online retention.
    pub online_months_source: Option<String>,
    /// The name or OCID of the resource that sets the offline retention.
    pub offline_months_source: Option<String>,
    /// The name or OCID of the resource that sets the paid usage.
    pub paid_usage_source: Option<String>,
}

model! {
    AuditProfileDimensions {
        is_paid_usage_enabled = "isPaidUsageEnabled";
        target_type = "targetType";
        online_months_source = "onlineMonthsSource";
        offline_months_source = "offlineMonthsSource";
        paid_usage_source = "paidUsageSource";
    }
}
