// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Global settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSettings {
    /// Whether the administrator of the customer chose paid usage.
    pub is_paid_usage: Option<bool>,
    /// The period of online retention, in months.
    pub online_retention_period: Option<i64>,
    /// The period of offline retention, in months.
    pub offline_retention_period: Option<i64>,
}

model! {
    GlobalSettings {
        is_paid_usage = "isPaidUsage";
        online_retention_period = "onlineRetentionPeriod";
        offline_retention_period = "offlineRetentionPeriod";
    }
}
