// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A defined tag filter entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedTagFilterEntry {
    /// The namespace.
    pub namespace: String,
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    DefinedTagFilterEntry {
        required {
            namespace = "namespace", with_namespace(String);
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
