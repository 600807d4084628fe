// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Endpoint credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointCredentials {
    /// The type of the credential.
    pub credential_type: Option<models::EndpointCredentialsCredentialType>,
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The credential endpoint.
    pub credential_endpoint: Option<models::CredentialEndpoint>,
}

model! {
    EndpointCredentials {
        optional {
            credential_type = "credentialType",
                with_credential_type(models::EndpointCredentialsCredentialType);
            credential_name = "credentialName", with_credential_name(String);
            credential_endpoint = "credentialEndpoint",
                with_credential_endpoint(models::CredentialEndpoint);
        }
    }
}
