// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a customer secret key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerSecretKeyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateCustomerSecretKeyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
        }
    }
}
