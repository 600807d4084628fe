// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A workflow group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowGroup {
    /// The name of the group.
    pub group_name: String,
    /// The type.
    pub type_: models::WorkflowGroupType,
    /// The steps.
    pub steps: Vec<models::WorkflowComponent>,
}

model! {
    WorkflowGroup {
        required {
            group_name = "groupName", with_group_name(String);
            type_ = "type", with_type(models::WorkflowGroupType);
            steps = "steps", with_steps([models::WorkflowComponent]);
        }
    }
}
