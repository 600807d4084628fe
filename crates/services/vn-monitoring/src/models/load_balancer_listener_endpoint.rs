// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer listener endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerListenerEndpoint {
    /// The OCID of the listener.
    pub listener_id: String,
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
}

model! {
    LoadBalancerListenerEndpoint, "type" = "LOAD_BALANCER_LISTENER" {
        required {
            listener_id = "listenerId", with_listener_id(String);
            load_balancer_id = "loadBalancerId", with_load_balancer_id(String);
        }
    }
}
