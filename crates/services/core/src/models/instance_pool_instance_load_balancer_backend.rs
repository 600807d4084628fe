// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance pool instance load balancer backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolInstanceLoadBalancerBackend {
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
    /// The name of the backend set.
    pub backend_set_name: String,
    /// The name of the backend server.
    pub backend_name: String,
    /// The backend health status.
    pub backend_health_status: models::InstancePoolInstanceLoadBalancerBackendBackendHealthStatus,
}

model! {
    InstancePoolInstanceLoadBalancerBackend {
        load_balancer_id = "loadBalancerId";
        backend_set_name = "backendSetName";
        backend_name = "backendName";
        backend_health_status = "backendHealthStatus";
    }
}
