// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The name.
    pub name: Option<String>,
    /// The code.
    pub code: Option<String>,
}

model! {
    Item {
        name = "name";
        code = "code";
    }
}
