// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an associated fleet credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedFleetCredentialDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details that are specific to the entity of the credential.
    pub entity_specifics: models::CredentialEntitySpecificDetails,
    /// The user.
    pub user: models::CredentialDetails,
    /// The password.
    pub password: models::CredentialDetails,
}

model! {
    AssociatedFleetCredentialDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            entity_specifics = "entitySpecifics",
                with_entity_specifics(models::CredentialEntitySpecificDetails);
            user = "user", with_user(models::CredentialDetails);
            password = "password", with_password(models::CredentialDetails);
        }
    }
}
