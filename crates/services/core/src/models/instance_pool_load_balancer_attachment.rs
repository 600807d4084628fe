// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance pool load balancer attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolLoadBalancerAttachment {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance pool.
    pub instance_pool_id: String,
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
    /// The name of the backend set.
    pub backend_set_name: String,
    /// The port.
    pub port: i64,
    /// The VNIC selection.
    pub vnic_selection: String,
    /// The lifecycle state.
    pub lifecycle_state: models::InstancePoolLoadBalancerAttachmentLifecycleState,
}

model! {
    InstancePoolLoadBalancerAttachment {
        id = "id";
        instance_pool_id = "instancePoolId";
        load_balancer_id = "loadBalancerId";
        backend_set_name = "backendSetName";
        port = "port";
        vnic_selection = "vnicSelection";
        lifecycle_state = "lifecycleState";
    }
}
