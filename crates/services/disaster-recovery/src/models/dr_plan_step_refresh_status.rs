// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the refresh status of a DR plan step.
    pub enum DrPlanStepRefreshStatus {
        StepAdded = "STEP_ADDED",
        StepDeleted = "STEP_DELETED",
    }
}
