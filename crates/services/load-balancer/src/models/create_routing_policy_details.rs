// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a routing policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRoutingPolicyDetails {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The version of the language of the conditions in the rules.
    pub condition_language_version: models::RoutingPolicyConditionLanguageVersion,
    /// The routing rules.
    pub rules: Vec<models::RoutingRule>,
}

model! {
    CreateRoutingPolicyDetails {
        required {
            name = "name", with_name(String);
            condition_language_version = "conditionLanguageVersion",
                with_condition_language_version(models::RoutingPolicyConditionLanguageVersion);
            rules = "rules", with_rules([models::RoutingRule]);
        }
    }
}
