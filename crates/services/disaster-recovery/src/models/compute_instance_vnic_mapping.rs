// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance VNIC mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceVnicMapping {
    /// The OCID of the source VNIC.
    pub source_vnic_id: String,
    /// The OCID of the destination subnet for the source VNIC.
    pub destination_subnet_id: String,
    /// The OCIDs of the NSGs in the destination region that the source VNIC is assigned to.
    pub destination_nsg_id_list: Option<Vec<String>>,
}

model! {
    ComputeInstanceVnicMapping {
        source_vnic_id = "sourceVnicId";
        destination_subnet_id = "destinationSubnetId";
        destination_nsg_id_list = "destinationNsgIdList";
    }
}
