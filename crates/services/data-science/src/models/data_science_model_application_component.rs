// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A model of Data Science.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceModelApplicationComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the model.
    pub model_id: String,
}

impl DataScienceModelApplicationComponent {
    /// With the members that are required.
    pub fn new(component_name: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            component_name: component_name.into(),
            model_id: model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`component_name`](Self::component_name).
    #[must_use]
    pub fn with_component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = component_name.into();
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }
}

impl Model for DataScienceModelApplicationComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "modelId" => generated::read(&mut self.model_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "DATA_SCIENCE_MODEL")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "modelId", &self.model_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataScienceModelApplicationComponent);
