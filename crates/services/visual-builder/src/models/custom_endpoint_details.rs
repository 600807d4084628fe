// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a custom endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomEndpointDetails {
    /// The host name.
    pub hostname: String,
    /// The OCID of the secret that contains the certificate.
    pub certificate_secret_id: Option<String>,
    /// The version of the secret with the certificate.
    pub certificate_secret_version: Option<i64>,
}

model! {
    CustomEndpointDetails {
        hostname = "hostname";
        certificate_secret_id = "certificateSecretId";
        certificate_secret_version = "certificateSecretVersion";
    }
}
