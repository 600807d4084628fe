// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of global settings to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGlobalSettingsDetails {
    /// Whether the administrator of the customer chose paid usage.
    pub is_paid_usage: Option<bool>,
    /// The period of online retention, in months.
    pub online_retention_period: Option<i64>,
    /// The period of offline retention, in months.
    pub offline_retention_period: Option<i64>,
}

model! {
    ModifyGlobalSettingsDetails {
        optional {
            is_paid_usage = "isPaidUsage", with_is_paid_usage(bool);
            online_retention_period = "onlineRetentionPeriod", with_online_retention_period(i64);
            offline_retention_period = "offlineRetentionPeriod", with_offline_retention_period(i64);
        }
    }
}
