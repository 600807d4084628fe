// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a dedicated VM host shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedVmHostShapeSummary {
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The shape of the dedicated virtual machine host.
    pub dedicated_vm_host_shape: String,
    /// The capacity configurations.
    pub capacity_configs: Option<Vec<models::CapacityConfig>>,
}

model! {
    DedicatedVmHostShapeSummary {
        availability_domain = "availabilityDomain";
        dedicated_vm_host_shape = "dedicatedVmHostShape";
        capacity_configs = "capacityConfigs";
    }
}
