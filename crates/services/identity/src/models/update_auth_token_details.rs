// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an auth token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthTokenDetails {
    /// The description.
    pub description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAuthTokenDetails {
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
