// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateDetails {
    /// The ID of the certificate.
    pub certificate_id: Option<String>,
    /// The name of the certificate.
    pub certificate_name: Option<String>,
}

model! {
    CertificateDetails {
        certificate_id = "certificateId";
        certificate_name = "certificateName";
    }
}
