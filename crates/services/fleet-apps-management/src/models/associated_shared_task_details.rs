// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an associated shared task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedSharedTaskDetails {
    /// The ID of the task record.
    pub task_record_id: String,
}

model! {
    AssociatedSharedTaskDetails, "scope" = "SHARED" {
        required {
            task_record_id = "taskRecordId", with_task_record_id(String);
        }
    }
}
