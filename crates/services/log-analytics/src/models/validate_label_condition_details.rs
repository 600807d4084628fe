// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a label condition to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateLabelConditionDetails {
    /// The condition as a string.
    pub condition_string: Option<String>,
    /// The condition block.
    pub condition_block: Option<models::ConditionBlock>,
    /// The values of the field.
    pub field_values: Option<Vec<models::LogAnalyticsProperty>>,
}

model! {
    ValidateLabelConditionDetails {
        optional {
            condition_string = "conditionString", with_condition_string(String);
            condition_block = "conditionBlock", with_condition_block(models::ConditionBlock);
            field_values = "fieldValues", with_field_values([models::LogAnalyticsProperty]);
        }
    }
}
