// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a load balancer traffic shift deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoadBalancerTrafficShiftDeployStageDetails {
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
    /// The IP addresses of the blue backends.
    pub blue_backend_ips: Option<models::BackendSetIpCollection>,
    /// The IP addresses of the green backend set.
    pub green_backend_ips: Option<models::BackendSetIpCollection>,
    /// The backend set that the traffic is shifted to.
    pub traffic_shift_target: Option<models::LoadBalancerTrafficShiftDeployStageTrafficShiftTarget>,
    /// The rollout policy.
    pub rollout_policy: Option<models::LoadBalancerTrafficShiftRolloutPolicy>,
    /// The configuration of the load balancer.
    pub load_balancer_config: Option<models::LoadBalancerConfig>,
    /// The rollback policy.
    pub rollback_policy: Option<models::DeployStageRollbackPolicy>,
    cleared: Vec<String>,
}

update! {
    UpdateLoadBalancerTrafficShiftDeployStageDetails, "deployStageType" = "LOAD_BALANCER_TRAFFIC_SHIFT" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            blue_backend_ips = "blueBackendIps",
                with_blue_backend_ips(models::BackendSetIpCollection), clear_blue_backend_ips;
            green_backend_ips = "greenBackendIps",
                with_green_backend_ips(models::BackendSetIpCollection), clear_green_backend_ips;
            traffic_shift_target = "trafficShiftTarget",
                with_traffic_shift_target(models::LoadBalancerTrafficShiftDeployStageTrafficShiftTarget),
                clear_traffic_shift_target;
            rollout_policy = "rolloutPolicy",
                with_rollout_policy(models::LoadBalancerTrafficShiftRolloutPolicy),
                clear_rollout_policy;
            load_balancer_config = "loadBalancerConfig",
                with_load_balancer_config(models::LoadBalancerConfig), clear_load_balancer_config;
            rollback_policy = "rollbackPolicy",
                with_rollback_policy(models::DeployStageRollbackPolicy), clear_rollback_policy;
        }
    }
}
