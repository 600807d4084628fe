// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMediaWorkflowJobs` can sort.
    pub enum ListMediaWorkflowJobsSortBy {
        TimeCreated = "timeCreated",
        WorkflowId = "workflowId",
        LifecycleState = "lifecycleState",
    }
}
