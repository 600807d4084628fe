// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a credential basic to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCredentialBasicDetails {
    /// The key.
    pub key: String,
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: Secret,
}

model! {
    CreateCredentialBasicDetails, "type" = "BASIC" {
        required {
            key = "key", with_key(String);
            user_name = "userName", with_user_name(String);
            password = "password", with_password(Secret);
        }
    }
}
