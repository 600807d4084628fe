// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The namespace.
    pub namespace: Option<String>,
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    Tag {
        optional {
            namespace = "namespace", with_namespace(String);
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
