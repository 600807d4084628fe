// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A workflow task component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTaskComponent {
    /// The name of the step.
    pub step_name: String,
}

model! {
    WorkflowTaskComponent, "type" = "TASK" {
        required {
            step_name = "stepName", with_step_name(String);
        }
    }
}
