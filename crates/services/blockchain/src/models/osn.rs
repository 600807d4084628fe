// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An osn.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Osn {
    /// The ID of the ordering service node (OSN).
    pub osn_key: String,
    /// The availability domain.
    pub ad: models::OsnAd,
    /// The allocation of OCPUs.
    pub ocpu_allocation_param: Option<models::OcpuAllocationNumberParam>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OsnLifecycleState>,
}

model! {
    Osn {
        osn_key = "osnKey";
        ad = "ad";
        ocpu_allocation_param = "ocpuAllocationParam";
        lifecycle_state = "lifecycleState";
    }
}
