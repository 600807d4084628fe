// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A condition group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionGroup {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The condition.
    pub condition: models::Condition,
}

model! {
    ConditionGroup {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            condition = "condition", with_condition(models::Condition);
        }
    }
}
