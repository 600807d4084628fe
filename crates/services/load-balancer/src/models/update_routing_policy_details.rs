// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a routing policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoutingPolicyDetails {
    /// The version of the language of the conditions in the rules.
    pub condition_language_version: Option<models::RoutingPolicyConditionLanguageVersion>,
    /// The routing rules.
    pub rules: Vec<models::RoutingRule>,
    cleared: Vec<String>,
}

update! {
    UpdateRoutingPolicyDetails {
        required {
            rules = "rules", with_rules([models::RoutingRule]);
        }
        optional {
            condition_language_version = "conditionLanguageVersion",
                with_condition_language_version(models::RoutingPolicyConditionLanguageVersion),
                clear_condition_language_version;
        }
    }
}
