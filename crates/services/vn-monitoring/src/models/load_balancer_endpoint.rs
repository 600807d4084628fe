// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerEndpoint {
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
}

model! {
    LoadBalancerEndpoint, "type" = "LOAD_BALANCER" {
        required {
            load_balancer_id = "loadBalancerId", with_load_balancer_id(String);
        }
    }
}
