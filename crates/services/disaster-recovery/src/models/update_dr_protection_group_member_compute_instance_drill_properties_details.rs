// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in DR protection group member compute instance drill properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberComputeInstanceDrillPropertiesDetails {
    /// The VNIC mappings of the compute instance.
    pub vnic_mappings: Vec<models::ComputeInstanceMovableVnicMapping>,
}

model! {
    UpdateDrProtectionGroupMemberComputeInstanceDrillPropertiesDetails {
        required {
            vnic_mappings = "vnicMappings",
                with_vnic_mappings([models::ComputeInstanceMovableVnicMapping]);
        }
    }
}
