// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute instance group canary traffic shift deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeInstanceGroupCanaryTrafficShiftDeployStageDetails {
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
    /// The OCID of the canary deployment stage of the instance group.
    pub compute_instance_group_canary_deploy_stage_id: String,
    /// The rollout policy.
    pub rollout_policy: models::LoadBalancerTrafficShiftRolloutPolicy,
}

model! {
    CreateComputeInstanceGroupCanaryTrafficShiftDeployStageDetails, "deployStageType" = "COMPUTE_INSTANCE_GROUP_CANARY_TRAFFIC_SHIFT" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            compute_instance_group_canary_deploy_stage_id =
                "computeInstanceGroupCanaryDeployStageId",
                with_compute_instance_group_canary_deploy_stage_id(String);
            rollout_policy = "rolloutPolicy",
                with_rollout_policy(models::LoadBalancerTrafficShiftRolloutPolicy);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
