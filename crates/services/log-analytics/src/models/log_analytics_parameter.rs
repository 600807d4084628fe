// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParameter {
    /// The default value.
    pub default_value: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
}

model! {
    LogAnalyticsParameter {
        optional {
            default_value = "defaultValue", with_default_value(String);
            description = "description", with_description(String);
            is_active = "isActive", with_is_active(bool);
            name = "name", with_name(String);
            source_id = "sourceId", with_source_id(i64);
        }
    }
}
