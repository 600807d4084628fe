// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a job output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutputSummary {
    /// The message.
    pub message: String,
}

model! {
    JobOutputSummary {
        message = "message";
    }
}
