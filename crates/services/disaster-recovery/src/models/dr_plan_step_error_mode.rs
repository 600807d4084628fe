// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the error mode of a DR plan step.
    pub enum DrPlanStepErrorMode {
        StopOnError = "STOP_ON_ERROR",
        ContinueOnError = "CONTINUE_ON_ERROR",
    }
}
