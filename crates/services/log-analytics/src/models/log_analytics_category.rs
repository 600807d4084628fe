// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsCategory {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
}

model! {
    LogAnalyticsCategory {
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            type_ = "type", with_type(String);
            is_system = "isSystem", with_is_system(bool);
        }
    }
}
