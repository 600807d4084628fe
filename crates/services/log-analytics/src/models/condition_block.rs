// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A condition block.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionBlock {
    /// The operator that joins the condition blocks. For nested conditions.
    pub condition_blocks_operator: Option<models::ConditionBlocksOperator>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The operator of the condition.
    pub label_condition_operator: Option<String>,
    /// The value of the condition.
    pub label_condition_value: Option<String>,
    /// The values of the condition.
    pub label_condition_values: Option<Vec<String>>,
    /// The condition blocks.
    pub condition_blocks: Option<Vec<ConditionBlock>>,
}

model! {
    ConditionBlock {
        optional {
            condition_blocks_operator = "conditionBlocksOperator",
                with_condition_blocks_operator(models::ConditionBlocksOperator);
            field_name = "fieldName", with_field_name(String);
            label_condition_operator = "labelConditionOperator",
                with_label_condition_operator(String);
            label_condition_value = "labelConditionValue", with_label_condition_value(String);
            label_condition_values = "labelConditionValues", with_label_condition_values([String]);
            condition_blocks = "conditionBlocks", with_condition_blocks([ConditionBlock]);
        }
    }
}
