// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The name of the tag.
    pub tag_name: String,
    /// The tag value.
    pub tag_value: String,
}

model! {
    Tag {
        tag_name = "tagName";
        tag_value = "tagValue";
    }
}
