// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric threshold rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricThresholdRule {
    /// The duration in minutes.
    pub duration_in_minutes: i64,
    /// The operator.
    pub operator: models::MetricThresholdRuleOperator,
    /// The value.
    pub value: i64,
}

model! {
    MetricThresholdRule {
        required {
            duration_in_minutes = "durationInMinutes", with_duration_in_minutes(i64);
            operator = "operator", with_operator(models::MetricThresholdRuleOperator);
            value = "value", with_value(i64);
        }
    }
}
