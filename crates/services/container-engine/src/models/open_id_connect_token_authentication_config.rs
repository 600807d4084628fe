// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An open ID connect token authentication configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenIdConnectTokenAuthenticationConfig {
    /// The URL of the OIDC issuer.
    pub issuer_url: Option<String>,
    /// The client ID.
    pub client_id: Option<String>,
    /// The username claim.
    pub username_claim: Option<String>,
    /// The username prefix.
    pub username_prefix: Option<String>,
    /// The groups claim.
    pub groups_claim: Option<String>,
    /// The groups prefix.
    pub groups_prefix: Option<String>,
    /// The required claims.
    pub required_claims: Option<Vec<models::KeyValue>>,
    /// The CA certificate.
    pub ca_certificate: Option<String>,
    /// The signing algorithms.
    pub signing_algorithms: Option<Vec<String>>,
    /// Whether the open ID connect auth is enabled. Default: `false`.
    pub is_open_id_connect_auth_enabled: bool,
    /// The configuration file.
    pub configuration_file: Option<String>,
}

model! {
    OpenIdConnectTokenAuthenticationConfig {
        required {
            is_open_id_connect_auth_enabled = "isOpenIdConnectAuthEnabled",
                with_is_open_id_connect_auth_enabled(bool);
        }
        optional {
            issuer_url = "issuerUrl", with_issuer_url(String);
            client_id = "clientId", with_client_id(String);
            username_claim = "usernameClaim", with_username_claim(String);
            username_prefix = "usernamePrefix", with_username_prefix(String);
            groups_claim = "groupsClaim", with_groups_claim(String);
            groups_prefix = "groupsPrefix", with_groups_prefix(String);
            required_claims = "requiredClaims", with_required_claims([models::KeyValue]);
            ca_certificate = "caCertificate", with_ca_certificate(String);
            signing_algorithms = "signingAlgorithms", with_signing_algorithms([String]);
            configuration_file = "configurationFile", with_configuration_file(String);
        }
    }
}
