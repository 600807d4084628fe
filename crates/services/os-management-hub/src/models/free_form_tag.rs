// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A free form tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreeFormTag {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    FreeFormTag, "type" = "FREEFORM" {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
