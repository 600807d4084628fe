// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a Swift password to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSwiftPasswordDetails {
    /// The description.
    pub description: String,
}

model! {
    CreateSwiftPasswordDetails {
        required {
            description = "description", with_description(String);
        }
    }
}
