// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rover node set key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeSetKey {
    /// Whether it is successful.
    pub is_successful: bool,
}

model! {
    RoverNodeSetKey {
        is_successful = "isSuccessful";
    }
}
