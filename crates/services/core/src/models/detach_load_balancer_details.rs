// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a load balancer to detach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachLoadBalancerDetails {
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
    /// The name of the backend set.
    pub backend_set_name: String,
}

model! {
    DetachLoadBalancerDetails {
        required {
            load_balancer_id = "loadBalancerId", with_load_balancer_id(String);
            backend_set_name = "backendSetName", with_backend_set_name(String);
        }
    }
}
