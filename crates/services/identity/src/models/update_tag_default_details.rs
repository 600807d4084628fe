// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a tag default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagDefaultDetails {
    /// The default value of the tag.
    pub value: String,
    /// Whether the value must be specified when a resource is created.
    pub is_required: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateTagDefaultDetails {
        required {
            value = "value", with_value(String);
        }
        optional {
            is_required = "isRequired", with_is_required(bool), clear_is_required;
        }
    }
}
