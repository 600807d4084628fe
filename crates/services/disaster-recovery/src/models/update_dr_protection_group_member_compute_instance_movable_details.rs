// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR protection group member compute instance movable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberComputeInstanceMovableDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The properties for DR drills.
    pub dr_drill_properties:
        Option<models::UpdateDrProtectionGroupMemberComputeInstanceDrillPropertiesDetails>,
    /// Whether the instance moves to the same fault domain. If true, its launch fails if that fault
    /// domain has no capacity.
    pub is_retain_fault_domain: Option<bool>,
    /// The OCID of the capacity reservation for launching the instance in the destination region.
    pub destination_capacity_reservation_id: Option<String>,
    /// The VNIC mappings of the compute instance.
    pub vnic_mappings: Option<Vec<models::ComputeInstanceMovableVnicMappingDetails>>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
    /// The OCID of the dedicated VM host in the destination region.
    pub destination_dedicated_vm_host_id: Option<String>,
    /// The operations on the file systems of the compute instance.
    pub file_system_operations:
        Option<Vec<models::UpdateComputeInstanceMovableFileSystemOperationDetails>>,
}

model! {
    UpdateDrProtectionGroupMemberComputeInstanceMovableDetails, "memberType" = "COMPUTE_INSTANCE_MOVABLE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            dr_drill_properties = "drDrillProperties",
                with_dr_drill_properties(models::UpdateDrProtectionGroupMemberComputeInstanceDrillPropertiesDetails);
            is_retain_fault_domain = "isRetainFaultDomain", with_is_retain_fault_domain(bool);
            destination_capacity_reservation_id = "destinationCapacityReservationId",
                with_destination_capacity_reservation_id(String);
            vnic_mappings = "vnicMappings",
                with_vnic_mappings([models::ComputeInstanceMovableVnicMappingDetails]);
            destination_compartment_id = "destinationCompartmentId",
                with_destination_compartment_id(String);
            destination_dedicated_vm_host_id = "destinationDedicatedVmHostId",
                with_destination_dedicated_vm_host_id(String);
            file_system_operations = "fileSystemOperations",
                with_file_system_operations([models::UpdateComputeInstanceMovableFileSystemOperationDetails]);
        }
    }
}
