// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member compute instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberComputeInstance {
    /// The OCID of the member.
    pub member_id: String,
    /// Whether DR operations move the compute instance.
    pub is_movable: Option<bool>,
    /// The VNIC mappings of the compute instance.
    pub vnic_mapping: Option<Vec<models::ComputeInstanceVnicMapping>>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
    /// The OCID of the dedicated VM host in the destination region.
    pub destination_dedicated_vm_host_id: Option<String>,
}

model! {
    DrProtectionGroupMemberComputeInstance, "memberType" = "COMPUTE_INSTANCE" {
        member_id = "memberId";
        is_movable = "isMovable";
        vnic_mapping = "vnicMapping";
        destination_compartment_id = "destinationCompartmentId";
        destination_dedicated_vm_host_id = "destinationDedicatedVmHostId";
    }
}
