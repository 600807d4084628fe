// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a deployment to create.
    ///
    /// The field `deploymentType` selects the variant.
    pub enum CreateDeploymentDetails by "deploymentType", sent {
        PipelineDeployment(models::CreateDeployPipelineDeploymentDetails) = "PIPELINE_DEPLOYMENT",
            as_pipeline_deployment;
        PipelineRedeployment(models::CreateDeployPipelineRedeploymentDetails)
            = "PIPELINE_REDEPLOYMENT", as_pipeline_redeployment;
        SingleStageDeployment(models::CreateSingleDeployStageDeploymentDetails)
            = "SINGLE_STAGE_DEPLOYMENT", as_single_stage_deployment;
        SingleStageRedeployment(models::CreateSingleDeployStageRedeploymentDetails)
            = "SINGLE_STAGE_REDEPLOYMENT", as_single_stage_redeployment;
    }
    shared {
        /// The OCID of the deployment pipeline.
        deploy_pipeline_id = "deployPipelineId", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
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
