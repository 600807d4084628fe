// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network load balancer listener endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancerListenerEndpoint {
    /// The OCID of the listener.
    pub listener_id: String,
    /// The OCID of the network load balancer.
    pub network_load_balancer_id: String,
}

model! {
    NetworkLoadBalancerListenerEndpoint, "type" = "NETWORK_LOAD_BALANCER_LISTENER" {
        required {
            listener_id = "listenerId", with_listener_id(String);
            network_load_balancer_id = "networkLoadBalancerId",
                with_network_load_balancer_id(String);
        }
    }
}
