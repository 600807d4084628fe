// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// External key manager metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalKeyManagerMetadata {
    /// The OAuth metadata.
    pub oauth_metadata: models::OauthMetadata,
    /// The URL of the vault on the external key manager.
    pub external_vault_endpoint_url: String,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: String,
}

model! {
    ExternalKeyManagerMetadata {
        required {
            oauth_metadata = "oauthMetadata", with_oauth_metadata(models::OauthMetadata);
            external_vault_endpoint_url = "externalVaultEndpointUrl",
                with_external_vault_endpoint_url(String);
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
        }
    }
}
