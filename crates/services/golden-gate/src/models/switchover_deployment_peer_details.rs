// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deployment peer to switchover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchoverDeploymentPeerDetails {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domain of the placement.
    pub fault_domain: String,
    /// The mode.
    pub mode: Option<models::SwitchoverDeploymentPeerMode>,
}

model! {
    SwitchoverDeploymentPeerDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            fault_domain = "faultDomain", with_fault_domain(String);
        }
        optional {
            mode = "mode", with_mode(models::SwitchoverDeploymentPeerMode);
        }
    }
}
