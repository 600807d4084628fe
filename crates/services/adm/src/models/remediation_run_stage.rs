// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A remediation run stage.
    ///
    /// The field `type` selects the variant.
    pub enum RemediationRunStage by "type" {
        Apply(models::ApplyStage) = "APPLY", as_apply;
        Detect(models::DetectStage) = "DETECT", as_detect;
        Recommend(models::RecommendStage) = "RECOMMEND", as_recommend;
        Verify(models::VerifyStage) = "VERIFY", as_verify;
    }
    shared {
        /// The status.
        status = "status", copy models::RemediationRunStageStatus, in Apply Detect Recommend Verify;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Apply Detect Recommend Verify;
        /// The start time.
        time_started = "timeStarted", copy DateTime<Utc>, in Apply Detect Recommend Verify;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in Apply Detect Recommend Verify;
        /// The summary.
        summary = "summary", str, in Apply Detect Recommend Verify;
        /// The OCID of the remediation run.
        remediation_run_id = "remediationRunId", str, in Apply Detect Recommend Verify;
        /// The previous stage type.
        previous_stage_type = "previousStageType",
            copy models::RemediationRunStagePreviousStageType, in Apply Detect Recommend Verify;
        /// The next stage type.
        next_stage_type = "nextStageType", copy models::RemediationRunStageNextStageType, in Apply
            Detect Recommend Verify;
    }
}
