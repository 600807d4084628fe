// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A join.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Join {
    /// The condition.
    pub condition: Option<String>,
    /// The policy.
    pub policy: Option<models::JoinPolicy>,
}

model! {
    Join, "modelType" = "JOIN" {
        optional {
            condition = "condition", with_condition(String);
            policy = "policy", with_policy(models::JoinPolicy);
        }
    }
}
