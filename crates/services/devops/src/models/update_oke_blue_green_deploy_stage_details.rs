// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OKE blue green deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOkeBlueGreenDeployStageDetails {
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
    /// The OCIDs of the Kubernetes manifest artifacts.
    pub kubernetes_manifest_deploy_artifact_ids: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateOkeBlueGreenDeployStageDetails, "deployStageType" = "OKE_BLUE_GREEN_DEPLOYMENT" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            kubernetes_manifest_deploy_artifact_ids = "kubernetesManifestDeployArtifactIds",
                with_kubernetes_manifest_deploy_artifact_ids([String]),
                clear_kubernetes_manifest_deploy_artifact_ids;
        }
    }
}
