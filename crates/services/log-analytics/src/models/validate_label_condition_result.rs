// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validate label condition result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateLabelConditionResult {
    /// The condition as a string.
    pub condition_string: String,
    /// The condition block.
    pub condition_block: models::ConditionBlock,
    /// The values of the field.
    pub field_values: Option<Vec<models::LogAnalyticsProperty>>,
    /// The status.
    pub status: String,
    /// The description of the status.
    pub status_description: Option<String>,
    /// Whether the condition matched the field values.
    pub evaluation_result: Option<bool>,
}

model! {
    ValidateLabelConditionResult {
        condition_string = "conditionString";
        condition_block = "conditionBlock";
        field_values = "fieldValues";
        status = "status";
        status_description = "statusDescription";
        evaluation_result = "evaluationResult";
    }
}
