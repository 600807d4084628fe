// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GoldenGate hub.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoldenGateHubDetails {
    /// The credentials of the REST administrator.
    pub rest_admin_credentials: models::AdminCredentials,
    /// The URL.
    pub url: String,
    /// The OCID of the compute instance.
    pub compute_id: Option<String>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The Extract process or its result.
    pub extract: Option<models::Extract>,
    /// The Replicat process.
    pub replicat: Option<models::Replicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    GoldenGateHubDetails {
        rest_admin_credentials = "restAdminCredentials";
        url = "url";
        compute_id = "computeId";
        vault_id = "vaultId";
        key_id = "keyId";
        extract = "extract";
        replicat = "replicat";
        acceptable_lag = "acceptableLag";
    }
}
