// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a deploy artifact to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeployArtifactDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the artifact.
    pub deploy_artifact_type: models::DeployArtifactType,
    /// The source of the artifact.
    pub deploy_artifact_source: models::DeployArtifactSource,
    /// The mode of parameter substitution in artifacts.
    pub argument_substitution_mode: models::DeployArtifactArgumentSubstitutionMode,
    /// The OCID of the project.
    pub project_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDeployArtifactDetails {
        required {
            deploy_artifact_type = "deployArtifactType",
                with_deploy_artifact_type(models::DeployArtifactType);
            deploy_artifact_source = "deployArtifactSource",
                with_deploy_artifact_source(models::DeployArtifactSource);
            argument_substitution_mode = "argumentSubstitutionMode",
                with_argument_substitution_mode(models::DeployArtifactArgumentSubstitutionMode);
            project_id = "projectId", with_project_id(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
