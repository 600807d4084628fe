// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// Database credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCredentials {
    /// The user name.
    pub user_name: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// The OCID of the secret that contains the password.
    pub secret_id: Option<String>,
    /// The role.
    pub role: Option<models::DatabaseCredentialsRole>,
}

model! {
    DatabaseCredentials {
        optional {
            user_name = "userName", with_user_name(String);
            password = "password", with_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            role = "role", with_role(models::DatabaseCredentialsRole);
        }
    }
}
