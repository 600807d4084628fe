// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a peer to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPeerDetails {
    /// The peer name.
    pub peer_name: String,
    /// The allocation of OCPUs.
    pub ocpu_allocation_param: models::OcpuAllocationNumberParam,
}

model! {
    ModifyPeerDetails {
        required {
            peer_name = "peerName", with_peer_name(String);
            ocpu_allocation_param = "ocpuAllocationParam",
                with_ocpu_allocation_param(models::OcpuAllocationNumberParam);
        }
    }
}
