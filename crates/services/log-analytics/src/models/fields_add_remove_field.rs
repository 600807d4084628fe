// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A fields add remove field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldsAddRemoveField {
    /// The display name.
    pub display_name: Option<String>,
    /// Whether it is declared.
    pub is_declared: Option<bool>,
    /// The original display names.
    pub original_display_names: Option<Vec<String>>,
    /// The internal name.
    pub internal_name: Option<String>,
    /// The type of the value.
    pub value_type: Option<models::AbstractFieldValueType>,
    /// Whether grouping commands can use the column.
    pub is_groupable: Option<bool>,
    /// Whether it is duration.
    pub is_duration: Option<bool>,
    /// The alias.
    pub alias: Option<String>,
    /// The filter query string.
    pub filter_query_string: Option<String>,
    /// The type of the unit.
    pub unit_type: Option<String>,
    /// The operation.
    pub operation: Option<models::FieldsAddRemoveFieldOperation>,
}

model! {
    FieldsAddRemoveField, "name" = "FIELDS" {
        display_name = "displayName";
        is_declared = "isDeclared";
        original_display_names = "originalDisplayNames";
        internal_name = "internalName";
        value_type = "valueType";
        is_groupable = "isGroupable";
        is_duration = "isDuration";
        alias = "alias";
        filter_query_string = "filterQueryString";
        unit_type = "unitType";
        operation = "operation";
    }
}
