// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a custom client application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomClientAppDetails {
    /// The client ID.
    pub client_id: String,
    /// The OCID of the client secret.
    pub client_secret_id: String,
    /// The client secret version number.
    pub client_secret_version_number: i64,
}

model! {
    CustomClientAppDetails, "type" = "CUSTOM" {
        required {
            client_id = "clientId", with_client_id(String);
            client_secret_id = "clientSecretId", with_client_secret_id(String);
            client_secret_version_number = "clientSecretVersionNumber",
                with_client_secret_version_number(i64);
        }
    }
}
