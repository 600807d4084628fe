// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A simple condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleCondition {
    /// The name of the parameter.
    pub parameter: Option<String>,
    /// The operator.
    pub operator: Option<models::SimpleConditionOperator>,
    /// The value.
    pub value: Option<String>,
    /// The type of the value.
    pub value_type: Option<models::SimpleConditionValueType>,
}

model! {
    SimpleCondition, "kind" = "SIMPLE" {
        optional {
            parameter = "parameter", with_parameter(String);
            operator = "operator", with_operator(models::SimpleConditionOperator);
            value = "value", with_value(String);
            value_type = "valueType", with_value_type(models::SimpleConditionValueType);
        }
    }
}
