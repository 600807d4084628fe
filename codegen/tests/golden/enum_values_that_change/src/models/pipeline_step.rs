// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pipeline step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineStep {
    /// The name.
    pub name: Option<String>,
}

model! {
    PipelineStep {
        name = "name";
    }
}
