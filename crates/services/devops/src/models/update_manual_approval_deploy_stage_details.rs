// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a manual approval deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManualApprovalDeployStageDetails {
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
    /// The approval policy.
    pub approval_policy: Option<models::ApprovalPolicy>,
    cleared: Vec<String>,
}

update! {
    UpdateManualApprovalDeployStageDetails, "deployStageType" = "MANUAL_APPROVAL" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            approval_policy = "approvalPolicy", with_approval_policy(models::ApprovalPolicy),
                clear_approval_policy;
        }
    }
}
