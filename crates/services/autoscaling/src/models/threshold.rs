// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A threshold.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Threshold {
    /// The operator.
    pub operator: models::ThresholdOperator,
    /// The value.
    pub value: i64,
}

model! {
    Threshold {
        required {
            operator = "operator", with_operator(models::ThresholdOperator);
            value = "value", with_value(i64);
        }
    }
}
