// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

/// The fields to update in a credential basic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCredentialBasicDetails {
    /// The user name.
    pub user_name: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    cleared: Vec<String>,
}

update! {
    UpdateCredentialBasicDetails, "type" = "BASIC" {
        optional {
            user_name = "userName", with_user_name(String), clear_user_name;
            password = "password", with_password(Secret), clear_password;
        }
    }
}
