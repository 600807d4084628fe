// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::ModelDeploymentModelStateState;

/// How one model of a group deployment is doing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeploymentModelStateSummary {
    /// The OCID of the model.
    pub model_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// A readable name that requests can call the model by instead of its OCID.
    pub inference_key: String,
    /// How the model is doing in the deployment.
    pub state: ModelDeploymentModelStateState,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ModelDeploymentModelStateSummary {
    /// With the members that are required.
    pub fn new(
        model_id: impl Into<String>,
        project_id: impl Into<String>,
        display_name: impl Into<String>,
        inference_key: impl Into<String>,
        state: impl Into<ModelDeploymentModelStateState>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            project_id: project_id.into(),
            display_name: display_name.into(),
            inference_key: inference_key.into(),
            state: state.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`inference_key`](Self::inference_key).
    #[must_use]
    pub fn with_inference_key(mut self, inference_key: impl Into<String>) -> Self {
        self.inference_key = inference_key.into();
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(
        mut self,
        state: impl Into<ModelDeploymentModelStateState>,
    ) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for ModelDeploymentModelStateSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "inferenceKey" => generated::read(&mut self.inference_key, map),
            "state" => generated::read(&mut self.state, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "inferenceKey", &self.inference_key)?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelDeploymentModelStateSummary);
