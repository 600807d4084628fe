// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group member compute instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberComputeInstanceDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// Whether DR operations move the compute instance.
    pub is_movable: Option<bool>,
    /// The VNIC mappings of the compute instance.
    pub vnic_mapping: Option<Vec<models::ComputeInstanceVnicMappingDetails>>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
    /// The OCID of the dedicated VM host in the destination region.
    pub destination_dedicated_vm_host_id: Option<String>,
}

model! {
    CreateDrProtectionGroupMemberComputeInstanceDetails, "memberType" = "COMPUTE_INSTANCE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            is_movable = "isMovable", with_is_movable(bool);
            vnic_mapping = "vnicMapping",
                with_vnic_mapping([models::ComputeInstanceVnicMappingDetails]);
            destination_compartment_id = "destinationCompartmentId",
                with_destination_compartment_id(String);
            destination_dedicated_vm_host_id = "destinationDedicatedVmHostId",
                with_destination_dedicated_vm_host_id(String);
        }
    }
}
