// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compute instance group canary deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeInstanceGroupCanaryDeployStageDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: Option<models::DeployStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the artifact with the deployment specification.
    pub deployment_spec_deploy_artifact_id: Option<String>,
    /// The OCIDs of the file artifacts.
    pub deploy_artifact_ids: Option<Vec<String>>,
    /// The rollout policy.
    pub rollout_policy: Option<models::ComputeInstanceGroupRolloutPolicy>,
    /// The configuration of the load balancer for tests.
    pub test_load_balancer_config: Option<models::LoadBalancerConfig>,
    cleared: Vec<String>,
}

update! {
    UpdateComputeInstanceGroupCanaryDeployStageDetails, "deployStageType" = "COMPUTE_INSTANCE_GROUP_CANARY_DEPLOYMENT" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            deployment_spec_deploy_artifact_id = "deploymentSpecDeployArtifactId",
                with_deployment_spec_deploy_artifact_id(String),
                clear_deployment_spec_deploy_artifact_id;
            deploy_artifact_ids = "deployArtifactIds", with_deploy_artifact_ids([String]),
                clear_deploy_artifact_ids;
            rollout_policy = "rolloutPolicy",
                with_rollout_policy(models::ComputeInstanceGroupRolloutPolicy),
                clear_rollout_policy;
            test_load_balancer_config = "testLoadBalancerConfig",
                with_test_load_balancer_config(models::LoadBalancerConfig),
                clear_test_load_balancer_config;
        }
    }
}
