// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A routing policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingPolicy {
    /// The name.
    pub name: String,
    /// The version of the language of the conditions in the rules.
    pub condition_language_version: models::RoutingPolicyConditionLanguageVersion,
    /// The routing rules.
    pub rules: Vec<models::RoutingRule>,
}

model! {
    RoutingPolicy {
        name = "name";
        condition_language_version = "conditionLanguageVersion";
        rules = "rules";
    }
}
