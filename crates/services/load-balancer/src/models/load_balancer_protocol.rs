// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer protocol.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerProtocol {
    /// The name.
    pub name: String,
}

model! {
    LoadBalancerProtocol {
        name = "name";
    }
}
