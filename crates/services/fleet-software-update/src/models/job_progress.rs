// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A job progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobProgress {
    /// The progress of the operation, in percent.
    pub progress_of_operation: Option<i64>,
}

model! {
    JobProgress {
        progress_of_operation = "progressOfOperation";
    }
}
