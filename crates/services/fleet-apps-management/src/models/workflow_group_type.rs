// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a workflow group.
    pub enum WorkflowGroupType {
        ParallelResourceGroup = "PARALLEL_RESOURCE_GROUP",
        RollingResourceGroup = "ROLLING_RESOURCE_GROUP",
    }
}
