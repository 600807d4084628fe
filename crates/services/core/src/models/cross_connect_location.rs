// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cross connect location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectLocation {
    /// The description.
    pub description: String,
    /// The name. Example: `CyrusOne, Chandler, AZ`.
    pub name: String,
}

model! {
    CrossConnectLocation {
        description = "description";
        name = "name";
    }
}
