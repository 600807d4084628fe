// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Caching rule criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CachingRuleCriteria {
    /// The condition.
    pub condition: models::CachingRuleCriteriaCondition,
    /// The value.
    pub value: String,
}

model! {
    CachingRuleCriteria {
        required {
            condition = "condition", with_condition(models::CachingRuleCriteriaCondition);
            value = "value", with_value(String);
        }
    }
}
