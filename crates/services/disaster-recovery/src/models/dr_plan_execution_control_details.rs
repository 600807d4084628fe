// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DR plan execution control.
    ///
    /// The field `actionType` selects the variant.
    pub enum DrPlanExecutionControlDetails by "actionType", sent {
        Cancel(models::CancelDrPlanExecutionDetails) = "CANCEL", as_cancel;
        Pause(models::PauseDrPlanExecutionDetails) = "PAUSE", as_pause;
        Resume(models::ResumeDrPlanExecutionDetails) = "RESUME", as_resume;
    }
}
