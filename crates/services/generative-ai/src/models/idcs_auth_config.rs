// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The authentication of callers by an identity domain. Required for both `IDCS` authentication
/// types, and not allowed for `NO_AUTH_CONFIG`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdcsAuthConfig {
    /// The URL of the identity domain.
    pub domain_url: String,
    /// The OAuth scope required from callers.
    pub scope: String,
    /// The required audience of tokens.
    pub audience: Option<String>,
    /// The OAuth client ID of the application in the identity domain. Only for
    /// `IDCS_SESSION_AUTH_CONFIG`.
    pub client_id: Option<String>,
    /// The OCID of the vault secret that contains the OAuth client secret. Only for
    /// `IDCS_SESSION_AUTH_CONFIG`.
    pub client_secret_vault_id: Option<String>,
}

model! {
    IdcsAuthConfig {
        required {
            domain_url = "domainUrl", with_domain_url(String);
            scope = "scope", with_scope(String);
        }
        optional {
            audience = "audience", with_audience(String);
            client_id = "clientId", with_client_id(String);
            client_secret_vault_id = "clientSecretVaultId", with_client_secret_vault_id(String);
        }
    }
}
