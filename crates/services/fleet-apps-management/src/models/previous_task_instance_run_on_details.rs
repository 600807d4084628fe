// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a previous task instance run on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviousTaskInstanceRunOnDetails {
    /// The previous task instance details.
    pub previous_task_instance_details: Vec<models::PreviousTaskInstanceDetails>,
}

model! {
    PreviousTaskInstanceRunOnDetails, "kind" = "PREVIOUS_TASK_INSTANCES" {
        required {
            previous_task_instance_details = "previousTaskInstanceDetails",
                with_previous_task_instance_details([models::PreviousTaskInstanceDetails]);
        }
    }
}
