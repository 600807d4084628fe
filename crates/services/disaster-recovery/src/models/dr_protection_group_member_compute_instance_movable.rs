// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member compute instance movable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberComputeInstanceMovable {
    /// The OCID of the member.
    pub member_id: String,
    /// Whether the instance moves to the same fault domain. If true, its launch fails if that fault
    /// domain has no capacity.
    pub is_retain_fault_domain: Option<bool>,
    /// The OCID of the capacity reservation for launching the instance in the destination region.
    pub destination_capacity_reservation_id: Option<String>,
    /// The VNIC mappings of the compute instance.
    pub vnic_mappings: Option<Vec<models::ComputeInstanceMovableVnicMapping>>,
    /// The properties for DR drills.
    pub dr_drill_properties: Option<models::DrProtectionGroupMemberComputeInstanceDrillProperties>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
    /// The OCID of the dedicated VM host in the destination region.
    pub destination_dedicated_vm_host_id: Option<String>,
    /// The operations on the file systems of the compute instance.
    pub file_system_operations: Option<Vec<models::ComputeInstanceMovableFileSystemOperation>>,
}

model! {
    DrProtectionGroupMemberComputeInstanceMovable, "memberType" = "COMPUTE_INSTANCE_MOVABLE" {
        member_id = "memberId";
        is_retain_fault_domain = "isRetainFaultDomain";
        destination_capacity_reservation_id = "destinationCapacityReservationId";
        vnic_mappings = "vnicMappings";
        dr_drill_properties = "drDrillProperties";
        destination_compartment_id = "destinationCompartmentId";
        destination_dedicated_vm_host_id = "destinationDedicatedVmHostId";
        file_system_operations = "fileSystemOperations";
    }
}
