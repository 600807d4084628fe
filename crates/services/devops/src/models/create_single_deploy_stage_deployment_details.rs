// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a single deploy stage deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSingleDeployStageDeploymentDetails {
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the deployment stage.
    pub deploy_stage_id: String,
    /// The arguments of the deployment.
    pub deployment_arguments: Option<models::DeploymentArgumentCollection>,
    /// The arguments that override stages of the deployment.
    pub deploy_stage_override_arguments: Option<models::DeployStageOverrideArgumentCollection>,
    /// The arguments that override artifacts of the deployment.
    pub deploy_artifact_override_arguments:
        Option<models::DeployArtifactOverrideArgumentCollection>,
}

model! {
    CreateSingleDeployStageDeploymentDetails, "deploymentType" = "SINGLE_STAGE_DEPLOYMENT" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_id = "deployStageId", with_deploy_stage_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            deployment_arguments = "deploymentArguments",
                with_deployment_arguments(models::DeploymentArgumentCollection);
            deploy_stage_override_arguments = "deployStageOverrideArguments",
                with_deploy_stage_override_arguments(models::DeployStageOverrideArgumentCollection);
            deploy_artifact_override_arguments = "deployArtifactOverrideArguments",
                with_deploy_artifact_override_arguments(models::DeployArtifactOverrideArgumentCollection);
        }
    }
}
