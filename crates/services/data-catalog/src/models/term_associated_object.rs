// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A term associated object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermAssociatedObject {
    /// The key.
    pub key: String,
    /// The name.
    pub name: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    TermAssociatedObject {
        key = "key";
        name = "name";
        uri = "uri";
    }
}
