// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An infrastructure server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InfrastructureServer {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the server.
    pub server_name: String,
    /// The server IP address.
    pub server_ip_address: String,
    /// The ilom name.
    pub ilom_name: String,
    /// The ilom IP address.
    pub ilom_ip_address: String,
    /// The lifecycle state.
    pub lifecycle_state: models::InfrastructureServerLifecycleState,
    /// The number of base VMs.
    pub base_vm_count: Option<i64>,
    /// The number of instance VMs.
    pub instance_vm_count: Option<i64>,
    /// The compute capacity.
    pub compute_capacity: Option<models::ComputeCapacityDetails>,
}

model! {
    InfrastructureServer {
        id = "id";
        server_name = "serverName";
        server_ip_address = "serverIpAddress";
        ilom_name = "ilomName";
        ilom_ip_address = "ilomIpAddress";
        lifecycle_state = "lifecycleState";
        base_vm_count = "baseVmCount";
        instance_vm_count = "instanceVmCount";
        compute_capacity = "computeCapacity";
    }
}
