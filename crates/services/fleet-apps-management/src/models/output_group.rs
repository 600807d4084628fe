// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An output group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputGroup {
    /// The title.
    pub title: String,
    /// The outputs.
    pub outputs: Vec<String>,
}

model! {
    OutputGroup {
        title = "title";
        outputs = "outputs";
    }
}
