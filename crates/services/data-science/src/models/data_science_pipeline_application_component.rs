// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A pipeline of Data Science.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSciencePipelineApplicationComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the pipeline.
    pub pipeline_id: String,
}

impl DataSciencePipelineApplicationComponent {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        pipeline_id: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            pipeline_id: pipeline_id.into(),
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

    /// Sets [`pipeline_id`](Self::pipeline_id).
    #[must_use]
    pub fn with_pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = pipeline_id.into();
        self
    }
}

impl Model for DataSciencePipelineApplicationComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "pipelineId" => generated::read(&mut self.pipeline_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "DATA_SCIENCE_PIPELINE")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataSciencePipelineApplicationComponent);
