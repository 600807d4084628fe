// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a database credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbCredentialDetails {
    /// The database password of the user.
    pub password: Secret,
    /// The description.
    pub description: String,
}

model! {
    CreateDbCredentialDetails {
        required {
            password = "password", with_password(Secret);
            description = "description", with_description(String);
        }
    }
}
