// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Encrypted credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptedCredentials {
    /// The source.
    pub source: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the key.
    pub key_id: String,
    /// The properties.
    pub properties: Vec<models::CredentialProperty>,
}

model! {
    EncryptedCredentials, "credentialType" = "ENCRYPTED" {
        required {
            key_id = "keyId", with_key_id(String);
            properties = "properties", with_properties([models::CredentialProperty]);
        }
        optional {
            source = "source", with_source(String);
            name = "name", with_name(String);
            type_ = "type", with_type(String);
            description = "description", with_description(String);
        }
    }
}
