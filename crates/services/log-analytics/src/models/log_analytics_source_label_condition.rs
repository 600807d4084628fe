// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics source label condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceLabelCondition {
    /// The condition as a string.
    pub condition_string: Option<String>,
    /// The condition block.
    pub condition_block: Option<models::ConditionBlock>,
    /// The message.
    pub message: Option<String>,
    /// Whether the item is visible.
    pub is_visible: Option<bool>,
    /// The block condition field.
    pub block_condition_field: Option<String>,
    /// The block condition operator.
    pub block_condition_operator: Option<String>,
    /// The block condition value.
    pub block_condition_value: Option<String>,
    /// The value of the condition.
    pub label_condition_value: Option<String>,
    /// The values of the condition.
    pub label_condition_values: Option<Vec<String>>,
    /// The content example.
    pub content_example: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The ID of the label condition.
    pub label_condition_id: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The operator of the condition.
    pub label_condition_operator: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The label display name.
    pub label_display_name: Option<String>,
    /// The storage field.
    pub storage_field: Option<String>,
    /// The name of the label.
    pub label_name: Option<String>,
    /// Whether it is inline label existing in database.
    pub is_inline_label_existing_in_database: Option<bool>,
}

model! {
    LogAnalyticsSourceLabelCondition {
        optional {
            condition_string = "conditionString", with_condition_string(String);
            condition_block = "conditionBlock", with_condition_block(models::ConditionBlock);
            message = "message", with_message(String);
            is_visible = "isVisible", with_is_visible(bool);
            block_condition_field = "blockConditionField", with_block_condition_field(String);
            block_condition_operator = "blockConditionOperator",
                with_block_condition_operator(String);
            block_condition_value = "blockConditionValue", with_block_condition_value(String);
            label_condition_value = "labelConditionValue", with_label_condition_value(String);
            label_condition_values = "labelConditionValues", with_label_condition_values([String]);
            content_example = "contentExample", with_content_example(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            field_name = "fieldName", with_field_name(String);
            label_condition_id = "labelConditionId", with_label_condition_id(i64);
            is_system = "isSystem", with_is_system(bool);
            label_condition_operator = "labelConditionOperator",
                with_label_condition_operator(String);
            source_id = "sourceId", with_source_id(i64);
            label_display_name = "labelDisplayName", with_label_display_name(String);
            storage_field = "storageField", with_storage_field(String);
            label_name = "labelName", with_label_name(String);
            is_inline_label_existing_in_database = "isInlineLabelExistingInDatabase",
                with_is_inline_label_existing_in_database(bool);
        }
    }
}
