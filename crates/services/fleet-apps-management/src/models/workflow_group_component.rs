// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A workflow group component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowGroupComponent {
    /// The name of the group.
    pub group_name: String,
    /// The steps.
    pub steps: Option<Vec<String>>,
}

model! {
    WorkflowGroupComponent, "type" = "PARALLEL_TASK_GROUP" {
        required {
            group_name = "groupName", with_group_name(String);
        }
        optional {
            steps = "steps", with_steps([String]);
        }
    }
}
