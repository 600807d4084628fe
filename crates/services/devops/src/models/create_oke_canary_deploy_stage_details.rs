// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OKE canary deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOkeCanaryDeployStageDetails {
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
    /// The OCID of the Kubernetes cluster environment for the deployment.
    pub oke_cluster_deploy_environment_id: String,
    /// The OCIDs of the Kubernetes manifest artifacts.
    pub kubernetes_manifest_deploy_artifact_ids: Vec<String>,
    /// The strategy of the canary deployment.
    pub canary_strategy: models::OkeCanaryStrategy,
}

model! {
    CreateOkeCanaryDeployStageDetails, "deployStageType" = "OKE_CANARY_DEPLOYMENT" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            oke_cluster_deploy_environment_id = "okeClusterDeployEnvironmentId",
                with_oke_cluster_deploy_environment_id(String);
            kubernetes_manifest_deploy_artifact_ids = "kubernetesManifestDeployArtifactIds",
                with_kubernetes_manifest_deploy_artifact_ids([String]);
            canary_strategy = "canaryStrategy", with_canary_strategy(models::OkeCanaryStrategy);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
