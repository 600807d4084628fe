// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a build pipeline stage.
    ///
    /// The field `buildPipelineStageType` selects the variant.
    pub enum UpdateBuildPipelineStageDetails by "buildPipelineStageType", sent {
        Build(models::UpdateBuildStageDetails) = "BUILD", as_build;
        DeliverArtifact(models::UpdateDeliverArtifactStageDetails) = "DELIVER_ARTIFACT",
            as_deliver_artifact;
        TriggerDeploymentPipeline(models::UpdateTriggerDeploymentStageDetails)
            = "TRIGGER_DEPLOYMENT_PIPELINE", as_trigger_deployment_pipeline;
        Wait(models::UpdateWaitStageDetails) = "WAIT", as_wait;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
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
    }
}
