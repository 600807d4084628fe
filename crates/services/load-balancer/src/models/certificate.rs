// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// The unique name of the certificate bundle: alphanumeric characters, dashes and underscores.
    /// It cannot be changed.
    pub certificate_name: String,
    /// The public certificate.
    pub public_certificate: String,
    /// The CA certificate.
    pub ca_certificate: String,
}

model! {
    Certificate {
        certificate_name = "certificateName";
        public_certificate = "publicCertificate";
        ca_certificate = "caCertificate";
    }
}
