// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A vault mTLS update response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultMtlsUpdateResponse {
    /// The mTLS crypto DNS.
    pub mtls_crypto_dns: String,
    /// The ID of the fleet.
    pub fleet_id: String,
    /// The status.
    pub status: models::VaultMtlsUpdateResponseStatus,
}

model! {
    VaultMtlsUpdateResponse {
        mtls_crypto_dns = "mtlsCryptoDns";
        fleet_id = "fleetId";
        status = "status";
    }
}
