// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a custom endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomEndpointDetails {
    /// The custom hostname of the instance URL.
    pub hostname: String,
    /// The OCID of the secret that contains the certificate.
    pub certificate_secret_id: Option<String>,
}

model! {
    UpdateCustomEndpointDetails {
        required {
            hostname = "hostname", with_hostname(String);
        }
        optional {
            certificate_secret_id = "certificateSecretId", with_certificate_secret_id(String);
        }
    }
}
