// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of external key manager metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalKeyManagerMetadataSummary {
    /// The vendor.
    pub vendor: Option<String>,
    /// The URL of the vault on the external key manager.
    pub external_vault_endpoint_url: String,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: String,
    /// The OAuth metadata summary.
    pub oauth_metadata_summary: Option<models::OauthMetadataSummary>,
}

model! {
    ExternalKeyManagerMetadataSummary {
        vendor = "vendor";
        external_vault_endpoint_url = "externalVaultEndpointUrl";
        private_endpoint_id = "privateEndpointId";
        oauth_metadata_summary = "oauthMetadataSummary";
    }
}
