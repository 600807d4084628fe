// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a rover node replace certificate authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeReplaceCertificateAuthorityDetails {
    /// The ID of the certificate authority (CA).
    pub certificate_authority_id: String,
    /// The key algorithm of the leaf certificate.
    pub cert_key_algorithm: Option<models::RoverNodeReplaceCertificateAuthorityCertKeyAlgorithm>,
    /// The signature algorithm of the leaf certificate.
    pub cert_signature_algorithm:
        Option<models::RoverNodeReplaceCertificateAuthorityCertSignatureAlgorithm>,
}

model! {
    RoverNodeReplaceCertificateAuthorityDetails {
        required {
            certificate_authority_id = "certificateAuthorityId",
                with_certificate_authority_id(String);
        }
        optional {
            cert_key_algorithm = "certKeyAlgorithm",
                with_cert_key_algorithm(models::RoverNodeReplaceCertificateAuthorityCertKeyAlgorithm);
            cert_signature_algorithm = "certSignatureAlgorithm",
                with_cert_signature_algorithm(models::RoverNodeReplaceCertificateAuthorityCertSignatureAlgorithm);
        }
    }
}
