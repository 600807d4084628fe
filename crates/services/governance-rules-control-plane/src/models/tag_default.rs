// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tag default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagDefault {
    /// The name of the tag.
    pub tag_name: String,
    /// The value.
    pub value: String,
    /// Whether the item is required.
    pub is_required: bool,
}

model! {
    TagDefault {
        required {
            tag_name = "tagName", with_tag_name(String);
            value = "value", with_value(String);
            is_required = "isRequired", with_is_required(bool);
        }
    }
}
