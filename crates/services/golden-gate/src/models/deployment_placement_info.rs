// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Deployment placement information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentPlacementInfo {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domain of the placement.
    pub fault_domain: String,
}

model! {
    DeploymentPlacementInfo {
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
    }
}
