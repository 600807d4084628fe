// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A workflow step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// The name of the step.
    pub step_name: Option<String>,
    /// The status.
    pub status: Option<String>,
}

model! {
    WorkflowStep {
        step_name = "stepName";
        status = "status";
    }
}
