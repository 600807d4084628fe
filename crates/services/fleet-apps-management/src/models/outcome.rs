// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An outcome.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// The output.
    pub output: String,
    /// The error.
    pub error: Option<String>,
    /// The exit code.
    pub exit_code: Option<String>,
}

model! {
    Outcome {
        output = "output";
        error = "error";
        exit_code = "exitCode";
    }
}
