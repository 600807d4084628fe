// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle sub state of a DR protection group.
    pub enum DrProtectionGroupLifecycleSubState {
        DrDrillInProgress = "DR_DRILL_IN_PROGRESS",
        DrPlanExecutionInProgress = "DR_PLAN_EXECUTION_IN_PROGRESS",
        AutomaticDrPlanExecutionInProgress = "AUTOMATIC_DR_PLAN_EXECUTION_IN_PROGRESS",
    }
}
