// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of credentials to upload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadCredentialsDetails {
    /// The details of the connection.
    pub connection_detail: Option<models::UpdateConnectionDetails>,
    /// The credential payload.
    pub credential_payload: Secret,
}

model! {
    UploadCredentialsDetails {
        required {
            credential_payload = "credentialPayload", with_credential_payload(Secret);
        }
        optional {
            connection_detail = "connectionDetail",
                with_connection_detail(models::UpdateConnectionDetails);
        }
    }
}
