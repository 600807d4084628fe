// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A deployment.
    ///
    /// The field `deploymentType` selects the variant.
    pub enum Deployment by "deploymentType" {
        PipelineDeployment(models::DeployPipelineDeployment) = "PIPELINE_DEPLOYMENT",
            as_pipeline_deployment;
        PipelineRedeployment(models::DeployPipelineRedeployment) = "PIPELINE_REDEPLOYMENT",
            as_pipeline_redeployment;
        SingleStageDeployment(models::SingleDeployStageDeployment) = "SINGLE_STAGE_DEPLOYMENT",
            as_single_stage_deployment;
        SingleStageRedeployment(models::SingleDeployStageRedeployment)
            = "SINGLE_STAGE_REDEPLOYMENT", as_single_stage_redeployment;
    }
    shared {
        /// The artifacts of the pipeline.
        deploy_pipeline_artifacts = "deployPipelineArtifacts",
            ref models::DeployPipelineArtifactCollection, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The environments of the pipeline.
        deploy_pipeline_environments = "deployPipelineEnvironments",
            ref models::DeployPipelineEnvironmentCollection, in PipelineDeployment
            PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in PipelineDeployment PipelineRedeployment SingleStageDeployment
            SingleStageRedeployment;
        /// The display name.
        display_name = "displayName", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The OCID of the project.
        project_id = "projectId", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The OCID of the deployment pipeline.
        deploy_pipeline_id = "deployPipelineId", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DeploymentLifecycleState, in
            PipelineDeployment PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// The arguments of the deployment.
        deployment_arguments = "deploymentArguments", ref models::DeploymentArgumentCollection, in
            PipelineDeployment PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// The arguments that override stages of the deployment.
        deploy_stage_override_arguments = "deployStageOverrideArguments",
            ref models::DeployStageOverrideArgumentCollection, in PipelineDeployment
            PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// The arguments that override artifacts of the deployment.
        deploy_artifact_override_arguments = "deployArtifactOverrideArguments",
            ref models::DeployArtifactOverrideArgumentCollection, in PipelineDeployment
            PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// The deployment execution progress.
        deployment_execution_progress = "deploymentExecutionProgress",
            ref models::DeploymentExecutionProgress, in PipelineDeployment PipelineRedeployment
            SingleStageDeployment SingleStageRedeployment;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in PipelineDeployment
            PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            PipelineDeployment PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            PipelineDeployment PipelineRedeployment SingleStageDeployment SingleStageRedeployment;
        /// The cm URL.
        cm_url = "cmUrl", str, in PipelineDeployment PipelineRedeployment SingleStageDeployment
            SingleStageRedeployment;
    }
}
