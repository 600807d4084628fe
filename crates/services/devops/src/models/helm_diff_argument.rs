// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A helm diff argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmDiffArgument {
    /// The OCID of the stage.
    pub stage_id: Option<String>,
    /// The helm arg set values.
    pub helm_arg_set_values: Option<models::HelmSetValueCollection>,
    /// The helm arg string values.
    pub helm_arg_string_values: Option<models::HelmSetValueCollection>,
    /// The value artifact contents.
    pub value_artifact_contents: Option<models::ValueArtifactContentCollection>,
    /// The helm stage contents.
    pub helm_stage_contents: Option<Vec<models::HelmStageContent>>,
}

model! {
    HelmDiffArgument {
        optional {
            stage_id = "stageId", with_stage_id(String);
            helm_arg_set_values = "helmArgSetValues",
                with_helm_arg_set_values(models::HelmSetValueCollection);
            helm_arg_string_values = "helmArgStringValues",
                with_helm_arg_string_values(models::HelmSetValueCollection);
            value_artifact_contents = "valueArtifactContents",
                with_value_artifact_contents(models::ValueArtifactContentCollection);
            helm_stage_contents = "helmStageContents",
                with_helm_stage_contents([models::HelmStageContent]);
        }
    }
}
