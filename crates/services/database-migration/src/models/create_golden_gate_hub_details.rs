// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GoldenGate hub to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGoldenGateHubDetails {
    /// The credentials of the REST administrator.
    pub rest_admin_credentials: models::CreateAdminCredentials,
    /// The URL.
    pub url: String,
    /// The OCID of the compute instance.
    pub compute_id: Option<String>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The Extract process or its result.
    pub extract: Option<models::CreateExtract>,
    /// The Replicat process.
    pub replicat: Option<models::CreateReplicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    CreateGoldenGateHubDetails {
        required {
            rest_admin_credentials = "restAdminCredentials",
                with_rest_admin_credentials(models::CreateAdminCredentials);
            url = "url", with_url(String);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
        }
        optional {
            compute_id = "computeId", with_compute_id(String);
            extract = "extract", with_extract(models::CreateExtract);
            replicat = "replicat", with_replicat(models::CreateReplicat);
            acceptable_lag = "acceptableLag", with_acceptable_lag(i64);
        }
    }
}
