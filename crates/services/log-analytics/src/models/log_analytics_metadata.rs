// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Log analytics metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsMetadata {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

model! {
    LogAnalyticsMetadata {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
            type_ = "type", with_type(String);
        }
    }
}
