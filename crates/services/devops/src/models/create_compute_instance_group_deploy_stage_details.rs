// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute instance group deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeInstanceGroupDeployStageDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: String,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: models::DeployStagePredecessorCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the compute instance group environment for the deployment.
    pub compute_instance_group_deploy_environment_id: String,
    /// The OCID of the artifact with the deployment specification.
    pub deployment_spec_deploy_artifact_id: String,
    /// The OCIDs of the file artifacts.
    pub deploy_artifact_ids: Option<Vec<String>>,
    /// The rollout policy.
    pub rollout_policy: models::ComputeInstanceGroupRolloutPolicy,
    /// The rollback policy.
    pub rollback_policy: Option<models::DeployStageRollbackPolicy>,
    /// The failure policy.
    pub failure_policy: Option<models::ComputeInstanceGroupFailurePolicy>,
    /// The configuration of the load balancer.
    pub load_balancer_config: Option<models::LoadBalancerConfig>,
}

model! {
    CreateComputeInstanceGroupDeployStageDetails, "deployStageType" = "COMPUTE_INSTANCE_GROUP_ROLLING_DEPLOYMENT" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            compute_instance_group_deploy_environment_id =
                "computeInstanceGroupDeployEnvironmentId",
                with_compute_instance_group_deploy_environment_id(String);
            deployment_spec_deploy_artifact_id = "deploymentSpecDeployArtifactId",
                with_deployment_spec_deploy_artifact_id(String);
            rollout_policy = "rolloutPolicy",
                with_rollout_policy(models::ComputeInstanceGroupRolloutPolicy);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            deploy_artifact_ids = "deployArtifactIds", with_deploy_artifact_ids([String]);
            rollback_policy = "rollbackPolicy",
                with_rollback_policy(models::DeployStageRollbackPolicy);
            failure_policy = "failurePolicy",
                with_failure_policy(models::ComputeInstanceGroupFailurePolicy);
            load_balancer_config = "loadBalancerConfig",
                with_load_balancer_config(models::LoadBalancerConfig);
        }
    }
}
