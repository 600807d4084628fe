// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a mutual TLS.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MutualTlsDetails {
    /// Whether the verified certificate is required.
    pub is_verified_certificate_required: Option<bool>,
    /// The subject alternative names (SANs) that are allowed for the certificate.
    pub allowed_sans: Option<Vec<String>>,
}

model! {
    MutualTlsDetails {
        optional {
            is_verified_certificate_required = "isVerifiedCertificateRequired",
                with_is_verified_certificate_required(bool);
            allowed_sans = "allowedSans", with_allowed_sans([String]);
        }
    }
}
