// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A supported level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedLevel {
    /// The name.
    pub name: Option<String>,
}

model! {
    SupportedLevel {
        name = "name";
    }
}
