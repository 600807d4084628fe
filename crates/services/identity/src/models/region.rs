// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A region of Oracle Cloud Infrastructure, such as Phoenix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The region key, such as `PHX`.
    pub key: Option<String>,
    /// The region name, such as `us-phoenix-1`.
    pub name: Option<String>,
}

model! {
    Region {
        key = "key";
        name = "name";
    }
}
