// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a load balancer traffic shift deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerTrafficShiftDeployStageDetails {
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
    /// The IP addresses of the blue backends.
    pub blue_backend_ips: models::BackendSetIpCollection,
    /// The IP addresses of the green backend set.
    pub green_backend_ips: models::BackendSetIpCollection,
    /// The backend set that the traffic is shifted to.
    pub traffic_shift_target: models::LoadBalancerTrafficShiftDeployStageTrafficShiftTarget,
    /// The rollout policy.
    pub rollout_policy: models::LoadBalancerTrafficShiftRolloutPolicy,
    /// The configuration of the load balancer.
    pub load_balancer_config: models::LoadBalancerConfig,
    /// The rollback policy.
    pub rollback_policy: Option<models::DeployStageRollbackPolicy>,
}

model! {
    CreateLoadBalancerTrafficShiftDeployStageDetails, "deployStageType" = "LOAD_BALANCER_TRAFFIC_SHIFT" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            blue_backend_ips = "blueBackendIps",
                with_blue_backend_ips(models::BackendSetIpCollection);
            green_backend_ips = "greenBackendIps",
                with_green_backend_ips(models::BackendSetIpCollection);
            traffic_shift_target = "trafficShiftTarget",
                with_traffic_shift_target(models::LoadBalancerTrafficShiftDeployStageTrafficShiftTarget);
            rollout_policy = "rolloutPolicy",
                with_rollout_policy(models::LoadBalancerTrafficShiftRolloutPolicy);
            load_balancer_config = "loadBalancerConfig",
                with_load_balancer_config(models::LoadBalancerConfig);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            rollback_policy = "rollbackPolicy",
                with_rollback_policy(models::DeployStageRollbackPolicy);
        }
    }
}
