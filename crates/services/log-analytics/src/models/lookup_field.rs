// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A lookup field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupField {
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
    LookupField {
        common_field_name = "commonFieldName";
        default_match_value = "defaultMatchValue";
        display_name = "displayName";
        is_common_field = "isCommonField";
        match_operator = "matchOperator";
        name = "name";
        position = "position";
    }
}
