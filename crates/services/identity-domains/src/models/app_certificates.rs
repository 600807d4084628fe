// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Application certificates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCertificates {
    /// The certificate alias.
    pub cert_alias: String,
    /// The SHA-1 thumbprint of the certificate.
    pub sha1_thumbprint: Option<String>,
    /// The key ID (`kid`).
    pub kid: Option<String>,
    /// The x5t.
    pub x5t: Option<String>,
    /// The X.509 certificate, base64-encoded.
    pub x509_base64_certificate: Option<Value>,
}

model! {
    AppCertificates {
        required {
            cert_alias = "certAlias", with_cert_alias(String);
        }
        optional {
            sha1_thumbprint = "sha1Thumbprint", with_sha1_thumbprint(String);
            kid = "kid", with_kid(String);
            x5t = "x5t", with_x5t(String);
            x509_base64_certificate = "x509Base64Certificate", with_x509_base64_certificate(Value);
        }
    }
}
