// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A path match condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathMatchCondition {
    /// The value of the attribute.
    pub attribute_value: String,
    /// The operator.
    pub operator: models::PathMatchConditionOperator,
}

model! {
    PathMatchCondition, "attributeName" = "PATH" {
        required {
            attribute_value = "attributeValue", with_attribute_value(String);
            operator = "operator", with_operator(models::PathMatchConditionOperator);
        }
    }
}
