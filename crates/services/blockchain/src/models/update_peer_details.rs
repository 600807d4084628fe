// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a peer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePeerDetails {
    /// The allocation of OCPUs.
    pub ocpu_allocation_param: models::OcpuAllocationNumberParam,
}

model! {
    UpdatePeerDetails {
        required {
            ocpu_allocation_param = "ocpuAllocationParam",
                with_ocpu_allocation_param(models::OcpuAllocationNumberParam);
        }
    }
}
