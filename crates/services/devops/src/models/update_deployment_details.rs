// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a deployment.
    ///
    /// The field `deploymentType` selects the variant.
    pub enum UpdateDeploymentDetails by "deploymentType", sent {
        PipelineDeployment(models::UpdateDeployPipelineDeploymentDetails) = "PIPELINE_DEPLOYMENT",
            as_pipeline_deployment;
        PipelineRedeployment(models::UpdateDeployPipelineRedeploymentDetails)
            = "PIPELINE_REDEPLOYMENT", as_pipeline_redeployment;
        SingleStageDeployment(models::UpdateSingleDeployStageDeploymentDetails)
            = "SINGLE_STAGE_DEPLOYMENT", as_single_stage_deployment;
        SingleStageRedeployment(models::UpdateSingleDeployStageRedeploymentDetails)
            = "SINGLE_STAGE_REDEPLOYMENT", as_single_stage_redeployment;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in PipelineDeployment
            PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            PipelineDeployment PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
    }
}
