// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerShape {
    /// The name. Example: `100Mbps`.
    pub name: String,
}

model! {
    LoadBalancerShape {
        name = "name";
    }
}
