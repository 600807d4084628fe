// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a build pipeline stage.
    ///
    /// The field `buildPipelineStageType` selects the variant.
    pub enum BuildPipelineStageSummary by "buildPipelineStageType" {
        Build(models::BuildStageSummary) = "BUILD", as_build;
        DeliverArtifact(models::DeliverArtifactStageSummary) = "DELIVER_ARTIFACT",
            as_deliver_artifact;
        TriggerDeploymentPipeline(models::TriggerDeploymentStageSummary)
            = "TRIGGER_DEPLOYMENT_PIPELINE", as_trigger_deployment_pipeline;
        Wait(models::WaitStageSummary) = "WAIT", as_wait;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The display name.
        display_name = "displayName", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The OCID of the project.
        project_id = "projectId", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The OCID of the build pipeline.
        build_pipeline_id = "buildPipelineId", str, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Build DeliverArtifact TriggerDeploymentPipeline
            Wait;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::BuildPipelineStageLifecycleState, in Build
            DeliverArtifact TriggerDeploymentPipeline Wait;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// The description.
        description = "description", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The predecessors of the build pipeline stage.
        build_pipeline_stage_predecessor_collection = "buildPipelineStagePredecessorCollection",
            ref models::BuildPipelineStagePredecessorCollection, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Build
            DeliverArtifact TriggerDeploymentPipeline Wait;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Build
            DeliverArtifact TriggerDeploymentPipeline Wait;
    }
}
