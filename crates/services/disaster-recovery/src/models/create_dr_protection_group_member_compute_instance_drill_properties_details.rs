// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of DR protection group member compute instance drill properties to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberComputeInstanceDrillPropertiesDetails {
    /// The VNIC mappings of the compute instance.
    pub vnic_mappings: Vec<models::ComputeInstanceMovableVnicMapping>,
}

model! {
    CreateDrProtectionGroupMemberComputeInstanceDrillPropertiesDetails {
        required {
            vnic_mappings = "vnicMappings",
                with_vnic_mappings([models::ComputeInstanceMovableVnicMapping]);
        }
    }
}
