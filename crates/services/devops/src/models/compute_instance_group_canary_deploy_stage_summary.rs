// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compute instance group canary deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupCanaryDeployStageSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The description.
    pub description: Option<String>,
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
    pub lifecycle_state: Option<models::DeployStageLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: Option<models::DeployStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the compute instance group environment for the deployment.
    pub compute_instance_group_deploy_environment_id: String,
    /// The OCID of the artifact with the deployment specification.
    pub deployment_spec_deploy_artifact_id: String,
    /// The OCIDs of the file artifacts.
    pub deploy_artifact_ids: Option<Vec<String>>,
    /// The rollout policy.
    pub rollout_policy: models::ComputeInstanceGroupRolloutPolicy,
    /// The configuration of the load balancer for tests.
    pub test_load_balancer_config: Option<models::LoadBalancerConfig>,
    /// The configuration of the load balancer for production.
    pub production_load_balancer_config: models::LoadBalancerConfig,
}

model! {
    ComputeInstanceGroupCanaryDeployStageSummary, "deployStageType" = "COMPUTE_INSTANCE_GROUP_CANARY_DEPLOYMENT" {
        id = "id";
        description = "description";
        display_name = "displayName";
        project_id = "projectId";
        deploy_pipeline_id = "deployPipelineId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        deploy_stage_predecessor_collection = "deployStagePredecessorCollection";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        compute_instance_group_deploy_environment_id = "computeInstanceGroupDeployEnvironmentId";
        deployment_spec_deploy_artifact_id = "deploymentSpecDeployArtifactId";
        deploy_artifact_ids = "deployArtifactIds";
        rollout_policy = "rolloutPolicy";
        test_load_balancer_config = "testLoadBalancerConfig";
        production_load_balancer_config = "productionLoadBalancerConfig";
    }
}
