// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics extended field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsExtendedField {
    /// The field.
    pub field: Option<models::LogAnalyticsField>,
    /// The extended field definition.
    pub extended_field_definition: Option<models::LogAnalyticsSourceExtendedFieldDefinition>,
    /// The ID of the extended field definition.
    pub extended_field_definition_id: Option<i64>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The field display name.
    pub field_display_name: Option<String>,
    /// The saved regular expression name.
    pub saved_regular_expression_name: Option<String>,
    /// The ID of the extended field.
    pub extended_field_id: Option<i64>,
}

model! {
    LogAnalyticsExtendedField {
        optional {
            field = "field", with_field(models::LogAnalyticsField);
            extended_field_definition = "extendedFieldDefinition",
                with_extended_field_definition(models::LogAnalyticsSourceExtendedFieldDefinition);
            extended_field_definition_id = "extendedFieldDefinitionId",
                with_extended_field_definition_id(i64);
            field_name = "fieldName", with_field_name(String);
            field_display_name = "fieldDisplayName", with_field_display_name(String);
            saved_regular_expression_name = "savedRegularExpressionName",
                with_saved_regular_expression_name(String);
            extended_field_id = "extendedFieldId", with_extended_field_id(i64);
        }
    }
}
