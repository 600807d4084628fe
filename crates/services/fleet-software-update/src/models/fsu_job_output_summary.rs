// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an FSU job output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FsuJobOutputSummary {
    /// The message.
    pub message: String,
}

model! {
    FsuJobOutputSummary {
        message = "message";
    }
}
