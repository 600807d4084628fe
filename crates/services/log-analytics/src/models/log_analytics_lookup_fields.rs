// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Log analytics lookup fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLookupFields {
    /// The name of the common field.
    pub common_field_name: Option<String>,
    /// The default value to match.
    pub default_match_value: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the field is a common field.
    pub is_common_field: Option<bool>,
    /// The operator of the match.
    pub match_operator: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The position.
    pub position: Option<i64>,
}

model! {
    LogAnalyticsLookupFields {
        optional {
            common_field_name = "commonFieldName", with_common_field_name(String);
            default_match_value = "defaultMatchValue", with_default_match_value(String);
            display_name = "displayName", with_display_name(String);
            is_common_field = "isCommonField", with_is_common_field(bool);
            match_operator = "matchOperator", with_match_operator(String);
            name = "name", with_name(String);
            position = "position", with_position(i64);
        }
    }
}
