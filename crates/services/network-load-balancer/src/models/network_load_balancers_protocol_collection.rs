// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of network load balancers protocols.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancersProtocolCollection {
    /// The items on this page.
    pub items: Option<Vec<models::NetworkLoadBalancersProtocolSummary>>,
}

model! {
    NetworkLoadBalancersProtocolCollection {
        items = "items";
    }
}
