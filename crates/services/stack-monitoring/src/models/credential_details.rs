// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialDetails {
    /// The name of the credential.
    pub credential_name: String,
    /// The type of the credential.
    pub credential_type: String,
    /// The properties.
    pub properties: models::PropertyDetails,
}

model! {
    CredentialDetails {
        required {
            credential_name = "credentialName", with_credential_name(String);
            credential_type = "credentialType", with_credential_type(String);
            properties = "properties", with_properties(models::PropertyDetails);
        }
    }
}
