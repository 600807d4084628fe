// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The name.
    pub name: Option<String>,
}

model! {
    User {
        optional {
            name = "name", with_name(String);
        }
    }
}
