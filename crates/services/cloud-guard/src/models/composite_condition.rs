// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A composite condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeCondition {
    /// The left operand.
    pub left_operand: Option<Box<models::Condition>>,
    /// The composite operator.
    pub composite_operator: Option<models::CompositeConditionCompositeOperator>,
    /// The right operand.
    pub right_operand: Option<Box<models::Condition>>,
}

model! {
    CompositeCondition, "kind" = "COMPOSITE" {
        optional {
            left_operand = "leftOperand", with_left_operand(Box<models::Condition>);
            composite_operator = "compositeOperator",
                with_composite_operator(models::CompositeConditionCompositeOperator);
            right_operand = "rightOperand", with_right_operand(Box<models::Condition>);
        }
    }
}
