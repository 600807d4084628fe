// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Defined tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedTags {
    /// The namespace.
    pub namespace: String,
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    DefinedTags {
        required {
            namespace = "namespace", with_namespace(String);
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
