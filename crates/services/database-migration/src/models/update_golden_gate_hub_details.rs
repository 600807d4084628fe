// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a GoldenGate hub.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoldenGateHubDetails {
    /// The credentials of the REST administrator.
    pub rest_admin_credentials: Option<models::UpdateAdminCredentials>,
    /// The URL.
    pub url: Option<String>,
    /// The OCID of the compute instance.
    pub compute_id: Option<String>,
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The Extract process or its result.
    pub extract: Option<models::UpdateExtract>,
    /// The Replicat process.
    pub replicat: Option<models::UpdateReplicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    UpdateGoldenGateHubDetails {
        optional {
            rest_admin_credentials = "restAdminCredentials",
                with_rest_admin_credentials(models::UpdateAdminCredentials);
            url = "url", with_url(String);
            compute_id = "computeId", with_compute_id(String);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
            extract = "extract", with_extract(models::UpdateExtract);
            replicat = "replicat", with_replicat(models::UpdateReplicat);
            acceptable_lag = "acceptableLag", with_acceptable_lag(i64);
        }
    }
}
