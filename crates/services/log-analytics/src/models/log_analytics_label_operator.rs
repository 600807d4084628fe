// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics label operator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLabelOperator {
    /// The display name.
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    LogAnalyticsLabelOperator {
        display_name = "displayName";
        name = "name";
    }
}
