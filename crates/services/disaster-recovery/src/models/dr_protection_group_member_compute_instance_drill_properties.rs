// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// DR protection group member compute instance drill properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberComputeInstanceDrillProperties {
    /// The VNIC mappings of the compute instance.
    pub vnic_mappings: Option<Vec<models::ComputeInstanceMovableVnicMapping>>,
}

model! {
    DrProtectionGroupMemberComputeInstanceDrillProperties {
        vnic_mappings = "vnicMappings";
    }
}
