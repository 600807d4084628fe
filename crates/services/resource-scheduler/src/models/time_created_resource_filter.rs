// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A time created resource filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeCreatedResourceFilter {
    /// The condition.
    pub condition: Option<models::TimeCreatedResourceFilterCondition>,
    /// The value.
    pub value: Option<String>,
}

model! {
    TimeCreatedResourceFilter, "attribute" = "TIME_CREATED" {
        optional {
            condition = "condition", with_condition(models::TimeCreatedResourceFilterCondition);
            value = "value", with_value(String);
        }
    }
}
