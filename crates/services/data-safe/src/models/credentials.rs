// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// Credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: Secret,
}

model! {
    Credentials {
        required {
            user_name = "userName", with_user_name(String);
            password = "password", with_password(Secret);
        }
    }
}
