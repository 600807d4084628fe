// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a CA to replace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceCaDetails {
    /// The certificates of the CA bundle in PEM format.
    pub ca_bundle_pem: Option<String>,
    /// The maximum validity of leaf certificates from the CA, in ISO 8601 format and in days, such
    /// as `P365D`.
    pub certificate_max_validity_duration: Option<String>,
    /// The key algorithm of the leaf certificate.
    pub cert_key_algorithm: Option<models::ReplaceCaCertKeyAlgorithm>,
    /// The signature algorithm of the leaf certificate.
    pub cert_signature_algorithm: Option<models::ReplaceCaCertSignatureAlgorithm>,
}

model! {
    ReplaceCaDetails {
        ca_bundle_pem = "caBundlePem";
        certificate_max_validity_duration = "certificateMaxValidityDuration";
        cert_key_algorithm = "certKeyAlgorithm";
        cert_signature_algorithm = "certSignatureAlgorithm";
    }
}
