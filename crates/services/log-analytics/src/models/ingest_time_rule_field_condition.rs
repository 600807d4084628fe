// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ingest time rule field condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestTimeRuleFieldCondition {
    /// The name of the field.
    pub field_name: String,
    /// The field operator.
    pub field_operator: models::IngestTimeRuleFieldConditionFieldOperator,
    /// The value of the field.
    pub field_value: String,
    /// The additional conditions.
    pub additional_conditions: Option<Vec<models::IngestTimeRuleAdditionalFieldCondition>>,
}

model! {
    IngestTimeRuleFieldCondition, "kind" = "FIELD" {
        required {
            field_name = "fieldName", with_field_name(String);
            field_operator = "fieldOperator",
                with_field_operator(models::IngestTimeRuleFieldConditionFieldOperator);
            field_value = "fieldValue", with_field_value(String);
        }
        optional {
            additional_conditions = "additionalConditions",
                with_additional_conditions([models::IngestTimeRuleAdditionalFieldCondition]);
        }
    }
}
