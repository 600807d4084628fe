// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a single deploy stage redeployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleDeployStageRedeploymentSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DeploymentLifecycleState>,
    /// The arguments of the deployment.
    pub deployment_arguments: Option<models::DeploymentArgumentCollection>,
    /// The arguments that override stages of the deployment.
    pub deploy_stage_override_arguments: Option<models::DeployStageOverrideArgumentCollection>,
    /// The arguments that override artifacts of the deployment.
    pub deploy_artifact_override_arguments:
        Option<models::DeployArtifactOverrideArgumentCollection>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the previous deployment to redeploy.
    pub previous_deployment_id: Option<String>,
    /// The OCID of the deployment stage.
    pub deploy_stage_id: String,
}

model! {
    SingleDeployStageRedeploymentSummary, "deploymentType" = "SINGLE_STAGE_REDEPLOYMENT" {
        id = "id";
        display_name = "displayName";
        project_id = "projectId";
        deploy_pipeline_id = "deployPipelineId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        deployment_arguments = "deploymentArguments";
        deploy_stage_override_arguments = "deployStageOverrideArguments";
        deploy_artifact_override_arguments = "deployArtifactOverrideArguments";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        previous_deployment_id = "previousDeploymentId";
        deploy_stage_id = "deployStageId";
    }
}
