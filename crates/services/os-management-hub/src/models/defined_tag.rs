// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A defined tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedTag {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
}

model! {
    DefinedTag, "type" = "DEFINED" {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
            namespace = "namespace", with_namespace(String);
        }
    }
}
