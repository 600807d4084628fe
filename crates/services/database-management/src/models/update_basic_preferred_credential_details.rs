// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a basic preferred credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBasicPreferredCredentialDetails {
    /// The user name.
    pub user_name: Option<String>,
    /// The role.
    pub role: Option<models::BasicPreferredCredentialRole>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateBasicPreferredCredentialDetails, "type" = "BASIC" {
        optional {
            user_name = "userName", with_user_name(String), clear_user_name;
            role = "role", with_role(models::BasicPreferredCredentialRole), clear_role;
            password_secret_id = "passwordSecretId", with_password_secret_id(String),
                clear_password_secret_id;
        }
    }
}
