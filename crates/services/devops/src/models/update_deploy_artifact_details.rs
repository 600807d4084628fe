// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a deploy artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeployArtifactDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the artifact.
    pub deploy_artifact_type: Option<models::DeployArtifactType>,
    /// The source of the artifact.
    pub deploy_artifact_source: Option<models::DeployArtifactSource>,
    /// The mode of parameter substitution in artifacts.
    pub argument_substitution_mode: Option<models::DeployArtifactArgumentSubstitutionMode>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDeployArtifactDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_artifact_type = "deployArtifactType",
                with_deploy_artifact_type(models::DeployArtifactType), clear_deploy_artifact_type;
            deploy_artifact_source = "deployArtifactSource",
                with_deploy_artifact_source(models::DeployArtifactSource),
                clear_deploy_artifact_source;
            argument_substitution_mode = "argumentSubstitutionMode",
                with_argument_substitution_mode(models::DeployArtifactArgumentSubstitutionMode),
                clear_argument_substitution_mode;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
