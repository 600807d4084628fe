// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ingest time rule additional field condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestTimeRuleAdditionalFieldCondition {
    /// The name of the field in the condition.
    pub condition_field: String,
    /// The operator of the condition.
    pub condition_operator: models::IngestTimeRuleAdditionalFieldConditionConditionOperator,
    /// The value in the condition.
    pub condition_value: String,
}

model! {
    IngestTimeRuleAdditionalFieldCondition {
        required {
            condition_field = "conditionField", with_condition_field(String);
            condition_operator = "conditionOperator",
                with_condition_operator(models::IngestTimeRuleAdditionalFieldConditionConditionOperator);
            condition_value = "conditionValue", with_condition_value(String);
        }
    }
}
