// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metadata entry of a container version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagConfiguration {
    /// The key of the entry.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    TagConfiguration {
        key = "key";
        value = "value";
    }
}
