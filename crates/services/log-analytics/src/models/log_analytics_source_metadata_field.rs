// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics source metadata field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceMetadataField {
    /// The name of the field.
    pub field_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The key.
    pub key: Option<String>,
    /// The name of the source.
    pub source_name: Option<String>,
}

model! {
    LogAnalyticsSourceMetadataField {
        optional {
            field_name = "fieldName", with_field_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_system = "isSystem", with_is_system(bool);
            key = "key", with_key(String);
            source_name = "sourceName", with_source_name(String);
        }
    }
}
