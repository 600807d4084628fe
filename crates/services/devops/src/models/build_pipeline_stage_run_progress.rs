// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A build pipeline stage run progress.
    ///
    /// The field `buildPipelineStageType` selects the variant.
    pub enum BuildPipelineStageRunProgress by "buildPipelineStageType" {
        Build(models::BuildStageRunProgress) = "BUILD", as_build;
        DeliverArtifact(models::DeliverArtifactStageRunProgress) = "DELIVER_ARTIFACT",
            as_deliver_artifact;
        TriggerDeploymentPipeline(models::TriggerDeploymentPipelineStageRunProgress)
            = "TRIGGER_DEPLOYMENT_PIPELINE", as_trigger_deployment_pipeline;
        Wait(models::WaitStageRunProgress) = "WAIT", as_wait;
    }
    shared {
        /// The stage display name.
        stage_display_name = "stageDisplayName", str, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The OCID of the build pipeline stage.
        build_pipeline_stage_id = "buildPipelineStageId", str, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The start time.
        time_started = "timeStarted", copy DateTime<Utc>, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The status.
        status = "status", copy models::BuildPipelineStageRunProgressStatus, in Build
            DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The build pipeline stage predecessors.
        build_pipeline_stage_predecessors = "buildPipelineStagePredecessors",
            ref models::BuildPipelineStagePredecessorCollection, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
    }
}
