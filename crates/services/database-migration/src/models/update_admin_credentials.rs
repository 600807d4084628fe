// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in admin credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAdminCredentials {
    /// The user name.
    pub username: Option<String>,
    /// The password.
    pub password: Option<Secret>,
}

model! {
    UpdateAdminCredentials {
        optional {
            username = "username", with_username(String);
            password = "password", with_password(Secret);
        }
    }
}
