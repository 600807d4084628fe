// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an OAuth 2.0 client credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOAuth2ClientCredentialDetails {
    /// The description.
    pub description: String,
    /// The scopes for which tokens can be requested, with their audiences.
    pub scopes: Vec<models::FullyQualifiedScope>,
    /// Whether to generate a new password.
    pub is_reset_password: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateOAuth2ClientCredentialDetails {
        required {
            description = "description", with_description(String);
            scopes = "scopes", with_scopes([models::FullyQualifiedScope]);
        }
        optional {
            is_reset_password = "isResetPassword", with_is_reset_password(bool),
                clear_is_reset_password;
        }
    }
}
