// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a routing policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingPolicyDetails {
    /// The routing rules.
    pub rules: Vec<models::RoutingRule>,
}

model! {
    RoutingPolicyDetails {
        rules = "rules";
    }
}
