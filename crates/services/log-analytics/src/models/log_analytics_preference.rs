// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsPreference {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    LogAnalyticsPreference {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
