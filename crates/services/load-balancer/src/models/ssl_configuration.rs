// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SSL configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SSLConfiguration {
    /// The SSL protocols to support.
    pub protocols: Option<Vec<String>>,
    /// The name of the cipher suite for HTTPS or SSL. The cipher suite must be compatible with the
    /// SSL protocols.
    pub cipher_suite_name: Option<String>,
    /// Whether ciphers of the server are preferred over those of the client. Ignored for backend
    /// sets.
    pub server_order_preference: Option<models::SSLConfigurationServerOrderPreference>,
    /// The unique name of the certificate bundle: alphanumeric characters, dashes and underscores.
    /// It cannot be changed.
    pub certificate_name: Option<String>,
    /// The ID of the certificate in the Certificates service. Only a single one is allowed.
    pub certificate_ids: Option<Vec<String>>,
    /// The IDs of the trusted certificate authorities.
    pub trusted_certificate_authority_ids: Option<Vec<String>>,
    /// Whether the listener resumes encrypted sessions without a full TLS handshake.
    pub has_session_resumption: Option<bool>,
    /// Whether to verify peer certificate.
    pub verify_peer_certificate: bool,
    /// The verify depth. Example: `3`.
    pub verify_depth: i64,
}

model! {
    SSLConfiguration {
        protocols = "protocols";
        cipher_suite_name = "cipherSuiteName";
        server_order_preference = "serverOrderPreference";
        certificate_name = "certificateName";
        certificate_ids = "certificateIds";
        trusted_certificate_authority_ids = "trustedCertificateAuthorityIds";
        has_session_resumption = "hasSessionResumption";
        verify_peer_certificate = "verifyPeerCertificate";
        verify_depth = "verifyDepth";
    }
}
