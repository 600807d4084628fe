// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
}

model! {
    LogAnalyticsProperty {
        required {
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
        }
    }
}
