// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Level {
    /// The name.
    pub name: String,
    /// The constraints of the properties at this level.
    pub constraints: Option<String>,
}

model! {
    Level {
        name = "name";
        constraints = "constraints";
    }
}
