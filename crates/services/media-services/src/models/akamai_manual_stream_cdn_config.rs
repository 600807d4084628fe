// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An akamai manual stream CDN configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AkamaiManualStreamCdnConfig {
    /// The origin auth sign type.
    pub origin_auth_sign_type: Option<models::AkamaiManualStreamCdnConfigOriginAuthSignType>,
    /// The origin auth sign encryption.
    pub origin_auth_sign_encryption:
        Option<models::AkamaiManualStreamCdnConfigOriginAuthSignEncryption>,
    /// The origin auth secret key a.
    pub origin_auth_secret_key_a: Option<Secret>,
    /// The origin auth secret key nonce a.
    pub origin_auth_secret_key_nonce_a: Option<String>,
    /// The origin auth secret key b.
    pub origin_auth_secret_key_b: Option<Secret>,
    /// The origin auth secret key nonce b.
    pub origin_auth_secret_key_nonce_b: Option<String>,
    /// The edge hostname.
    pub edge_hostname: Option<String>,
    /// The edge path prefix.
    pub edge_path_prefix: Option<String>,
    /// Whether it is an edge token auth.
    pub is_edge_token_auth: Option<bool>,
    /// The edge token key.
    pub edge_token_key: Option<Secret>,
    /// The edge token salt.
    pub edge_token_salt: Option<Secret>,
}

model! {
    AkamaiManualStreamCdnConfig, "type" = "AKAMAI_MANUAL" {
        optional {
            origin_auth_sign_type = "originAuthSignType",
                with_origin_auth_sign_type(models::AkamaiManualStreamCdnConfigOriginAuthSignType);
            origin_auth_sign_encryption = "originAuthSignEncryption",
                with_origin_auth_sign_encryption(models::AkamaiManualStreamCdnConfigOriginAuthSignEncryption);
            origin_auth_secret_key_a = "originAuthSecretKeyA",
                with_origin_auth_secret_key_a(Secret);
            origin_auth_secret_key_nonce_a = "originAuthSecretKeyNonceA",
                with_origin_auth_secret_key_nonce_a(String);
            origin_auth_secret_key_b = "originAuthSecretKeyB",
                with_origin_auth_secret_key_b(Secret);
            origin_auth_secret_key_nonce_b = "originAuthSecretKeyNonceB",
                with_origin_auth_secret_key_nonce_b(String);
            edge_hostname = "edgeHostname", with_edge_hostname(String);
            edge_path_prefix = "edgePathPrefix", with_edge_path_prefix(String);
            is_edge_token_auth = "isEdgeTokenAuth", with_is_edge_token_auth(bool);
            edge_token_key = "edgeTokenKey", with_edge_token_key(Secret);
            edge_token_salt = "edgeTokenSalt", with_edge_token_salt(Secret);
        }
    }
}
