// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A work submission key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkSubmissionKey {
    /// The work submission key.
    pub work_submission_key: String,
}

model! {
    WorkSubmissionKey {
        work_submission_key = "workSubmissionKey";
    }
}
