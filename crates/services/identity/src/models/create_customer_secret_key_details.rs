// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a customer secret key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerSecretKeyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
}

model! {
    CreateCustomerSecretKeyDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
    }
}
