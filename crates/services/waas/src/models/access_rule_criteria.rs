// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Access rule criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRuleCriteria {
    /// The condition.
    pub condition: models::AccessRuleCriteriaCondition,
    /// The value.
    pub value: String,
    /// Whether case is significant.
    pub is_case_sensitive: Option<bool>,
}

model! {
    AccessRuleCriteria {
        required {
            condition = "condition", with_condition(models::AccessRuleCriteriaCondition);
            value = "value", with_value(String);
        }
        optional {
            is_case_sensitive = "isCaseSensitive", with_is_case_sensitive(bool);
        }
    }
}
