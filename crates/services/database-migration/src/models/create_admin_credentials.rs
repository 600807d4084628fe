// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of admin credentials to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAdminCredentials {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
}

model! {
    CreateAdminCredentials {
        required {
            username = "username", with_username(String);
            password = "password", with_password(Secret);
        }
    }
}
