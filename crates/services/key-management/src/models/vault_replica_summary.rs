// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a vault replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultReplicaSummary {
    /// The endpoint for cryptographic operations.
    pub crypto_endpoint: Option<String>,
    /// The endpoint for management operations.
    pub management_endpoint: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The status.
    pub status: Option<models::VaultReplicaStatus>,
}

model! {
    VaultReplicaSummary {
        crypto_endpoint = "cryptoEndpoint";
        management_endpoint = "managementEndpoint";
        region = "region";
        status = "status";
    }
}
