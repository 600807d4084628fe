// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an auth token to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAuthTokenDetails {
    /// The description.
    pub description: String,
}

model! {
    CreateAuthTokenDetails {
        required {
            description = "description", with_description(String);
        }
    }
}
