// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The state of a model in a model group deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeploymentModelStateSummary {
    /// The OCID of the model.
    pub model_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name.
    pub display_name: String,
    /// The readable name that requests can use for the model instead of its OCID.
    pub inference_key: String,
    /// The state of the model in the deployment.
    pub state: models::ModelDeploymentModelStateState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelDeploymentModelStateSummary {
        model_id = "modelId";
        project_id = "projectId";
        display_name = "displayName";
        inference_key = "inferenceKey";
        state = "state";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
