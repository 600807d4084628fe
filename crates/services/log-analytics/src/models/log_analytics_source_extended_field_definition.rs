// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log analytics source extended field definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceExtendedFieldDefinition {
    /// The field.
    pub field: Option<models::LogAnalyticsField>,
    /// The display regular expression.
    pub display_regular_expression: Option<String>,
    /// The extended fields.
    pub extended_fields: Option<Vec<models::LogAnalyticsExtendedField>>,
    /// The name of the base field.
    pub base_field_name: Option<String>,
    /// The base field log text.
    pub base_field_log_text: Option<String>,
    /// The condition data type.
    pub condition_data_type: Option<String>,
    /// The name of the field in the condition.
    pub condition_field: Option<String>,
    /// The operator of the condition.
    pub condition_operator: Option<String>,
    /// The value in the condition.
    pub condition_value: Option<String>,
    /// The converted regular expression.
    pub converted_regular_expression: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The ID of the extended field definition.
    pub extended_field_definition_id: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The regular expression.
    pub regular_expression: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The condition as a string.
    pub condition_string: Option<String>,
    /// The condition block.
    pub condition_block: Option<models::GenericConditionBlock>,
}

model! {
    LogAnalyticsSourceExtendedFieldDefinition {
        optional {
            field = "field", with_field(models::LogAnalyticsField);
            display_regular_expression = "displayRegularExpression",
                with_display_regular_expression(String);
            extended_fields = "extendedFields",
                with_extended_fields([models::LogAnalyticsExtendedField]);
            base_field_name = "baseFieldName", with_base_field_name(String);
            base_field_log_text = "baseFieldLogText", with_base_field_log_text(String);
            condition_data_type = "conditionDataType", with_condition_data_type(String);
            condition_field = "conditionField", with_condition_field(String);
            condition_operator = "conditionOperator", with_condition_operator(String);
            condition_value = "conditionValue", with_condition_value(String);
            converted_regular_expression = "convertedRegularExpression",
                with_converted_regular_expression(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            extended_field_definition_id = "extendedFieldDefinitionId",
                with_extended_field_definition_id(i64);
            is_system = "isSystem", with_is_system(bool);
            regular_expression = "regularExpression", with_regular_expression(String);
            source_id = "sourceId", with_source_id(i64);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            condition_string = "conditionString", with_condition_string(String);
            condition_block = "conditionBlock", with_condition_block(models::GenericConditionBlock);
        }
    }
}
