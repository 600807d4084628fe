// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network load balancer endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancerEndpoint {
    /// The OCID of the network load balancer.
    pub network_load_balancer_id: String,
}

model! {
    NetworkLoadBalancerEndpoint, "type" = "NETWORK_LOAD_BALANCER" {
        required {
            network_load_balancer_id = "networkLoadBalancerId",
                with_network_load_balancer_id(String);
        }
    }
}
