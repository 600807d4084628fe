// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a custom endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomEndpointDetails {
    /// The host name.
    pub hostname: String,
    /// The OCID of the secret that contains the certificate.
    pub certificate_secret_id: Option<String>,
}

model! {
    CreateCustomEndpointDetails {
        required {
            hostname = "hostname", with_hostname(String);
        }
        optional {
            certificate_secret_id = "certificateSecretId", with_certificate_secret_id(String);
        }
    }
}
