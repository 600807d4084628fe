// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerConfig {
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
    /// The name of the listener.
    pub listener_name: String,
    /// The backend port.
    pub backend_port: Option<i64>,
}

model! {
    LoadBalancerConfig {
        required {
            load_balancer_id = "loadBalancerId", with_load_balancer_id(String);
            listener_name = "listenerName", with_listener_name(String);
        }
        optional {
            backend_port = "backendPort", with_backend_port(i64);
        }
    }
}
