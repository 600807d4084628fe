// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A defined alarm condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedAlarmCondition {
    /// The name of the metric.
    pub metric_name: String,
    /// The type of the condition.
    pub condition_type: models::DefinedAlarmConditionConditionType,
    /// The conditions.
    pub conditions: Vec<models::Condition>,
}

model! {
    DefinedAlarmCondition {
        metric_name = "metricName";
        condition_type = "conditionType";
        conditions = "conditions";
    }
}
