// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a leaf certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeafCertificateDetails {
    /// The ID of the certificate.
    pub certificate_id: Option<String>,
    /// The certificate in PEM format.
    pub certificate_pem: Option<String>,
}

model! {
    LeafCertificateDetails {
        certificate_id = "certificateId";
        certificate_pem = "certificatePem";
    }
}
