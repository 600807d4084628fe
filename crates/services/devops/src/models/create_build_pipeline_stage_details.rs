// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a build pipeline stage to create.
    ///
    /// The field `buildPipelineStageType` selects the variant.
    pub enum CreateBuildPipelineStageDetails by "buildPipelineStageType", sent {
        Build(models::CreateBuildStageDetails) = "BUILD", as_build;
        DeliverArtifact(models::CreateDeliverArtifactStageDetails) = "DELIVER_ARTIFACT",
            as_deliver_artifact;
        TriggerDeploymentPipeline(models::CreateTriggerDeploymentStageDetails)
            = "TRIGGER_DEPLOYMENT_PIPELINE", as_trigger_deployment_pipeline;
        Wait(models::CreateWaitStageDetails) = "WAIT", as_wait;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The description.
        description = "description", str, in Build DeliverArtifact TriggerDeploymentPipeline Wait;
        /// The OCID of the build pipeline.
        build_pipeline_id = "buildPipelineId", str, in Build DeliverArtifact
            TriggerDeploymentPipeline Wait;
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
