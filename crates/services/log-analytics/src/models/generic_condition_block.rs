// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A generic condition block.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericConditionBlock {
    /// The operator that joins the condition blocks. For nested conditions.
    pub condition_blocks_operator: Option<models::GenericConditionBlockConditionBlocksOperator>,
    /// The name.
    pub name: Option<String>,
    /// The operator.
    pub operator: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The values.
    pub values: Option<Vec<String>>,
    /// The generic condition blocks.
    pub generic_condition_blocks: Option<Vec<GenericConditionBlock>>,
}

model! {
    GenericConditionBlock {
        optional {
            condition_blocks_operator = "conditionBlocksOperator",
                with_condition_blocks_operator(models::GenericConditionBlockConditionBlocksOperator);
            name = "name", with_name(String);
            operator = "operator", with_operator(String);
            value = "value", with_value(String);
            values = "values", with_values([String]);
            generic_condition_blocks = "genericConditionBlocks",
                with_generic_condition_blocks([GenericConditionBlock]);
        }
    }
}
