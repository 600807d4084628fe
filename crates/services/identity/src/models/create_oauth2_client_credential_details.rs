// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OAuth 2.0 client credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOAuth2ClientCredentialDetails {
    /// The name of the credential.
    pub name: String,
    /// The description.
    pub description: String,
    /// The scopes for which tokens can be requested, with their audiences.
    pub scopes: Vec<models::FullyQualifiedScope>,
}

model! {
    CreateOAuth2ClientCredentialDetails {
        required {
            name = "name", with_name(String);
            description = "description", with_description(String);
            scopes = "scopes", with_scopes([models::FullyQualifiedScope]);
        }
    }
}
