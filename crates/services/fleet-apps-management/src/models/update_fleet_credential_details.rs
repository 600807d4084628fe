// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a fleet credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetCredentialDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The details that are specific to the entity of the credential.
    pub entity_specifics: Option<models::CredentialEntitySpecificDetails>,
    /// The user.
    pub user: Option<models::CredentialDetails>,
    /// The password.
    pub password: Option<models::CredentialDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetCredentialDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            entity_specifics = "entitySpecifics",
                with_entity_specifics(models::CredentialEntitySpecificDetails),
                clear_entity_specifics;
            user = "user", with_user(models::CredentialDetails), clear_user;
            password = "password", with_password(models::CredentialDetails), clear_password;
        }
    }
}
