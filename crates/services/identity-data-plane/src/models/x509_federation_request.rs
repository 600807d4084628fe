// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A X509 federation request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct X509FederationRequest {
    /// The certificate.
    pub certificate: String,
    /// The public key.
    pub public_key: String,
    /// The intermediate certificates.
    pub intermediate_certificates: Option<Vec<String>>,
}

model! {
    X509FederationRequest {
        certificate = "certificate";
        public_key = "publicKey";
        intermediate_certificates = "intermediateCertificates";
    }
}
