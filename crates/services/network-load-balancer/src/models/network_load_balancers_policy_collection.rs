// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of network load balancers policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancersPolicyCollection {
    /// The items on this page.
    pub items: Option<Vec<models::NetworkLoadBalancersPolicySummary>>,
}

model! {
    NetworkLoadBalancersPolicyCollection {
        items = "items";
    }
}
