// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a peer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePeerDetails {
    /// The role.
    pub role: models::CreatePeerDetailsRole,
    /// The alias.
    pub alias: Option<String>,
    /// The allocation of OCPUs.
    pub ocpu_allocation_param: models::OcpuAllocationNumberParam,
    /// The availability domain.
    pub ad: models::PeerAd,
}

model! {
    CreatePeerDetails {
        required {
            role = "role", with_role(models::CreatePeerDetailsRole);
            ocpu_allocation_param = "ocpuAllocationParam",
                with_ocpu_allocation_param(models::OcpuAllocationNumberParam);
            ad = "ad", with_ad(models::PeerAd);
        }
        optional {
            alias = "alias", with_alias(String);
        }
    }
}
