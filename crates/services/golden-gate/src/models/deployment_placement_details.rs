// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment placement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentPlacementDetails {
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain of the placement.
    pub fault_domain: Option<String>,
}

model! {
    DeploymentPlacementDetails {
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            fault_domain = "faultDomain", with_fault_domain(String);
        }
    }
}
