// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SSL configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SSLConfigurationDetails {
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
    pub verify_peer_certificate: Option<bool>,
    /// The verify depth. Example: `3`.
    pub verify_depth: Option<i64>,
}

model! {
    SSLConfigurationDetails {
        optional {
            protocols = "protocols", with_protocols([String]);
            cipher_suite_name = "cipherSuiteName", with_cipher_suite_name(String);
            server_order_preference = "serverOrderPreference",
                with_server_order_preference(models::SSLConfigurationServerOrderPreference);
            certificate_name = "certificateName", with_certificate_name(String);
            certificate_ids = "certificateIds", with_certificate_ids([String]);
            trusted_certificate_authority_ids = "trustedCertificateAuthorityIds",
                with_trusted_certificate_authority_ids([String]);
            has_session_resumption = "hasSessionResumption", with_has_session_resumption(bool);
            verify_peer_certificate = "verifyPeerCertificate", with_verify_peer_certificate(bool);
            verify_depth = "verifyDepth", with_verify_depth(i64);
        }
    }
}
