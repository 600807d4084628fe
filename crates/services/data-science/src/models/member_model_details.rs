// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A model in a model group, and the name it is called by.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberModelDetails {
    /// A readable name that requests can call the model by instead of its OCID.
    pub inference_key: Option<String>,
    /// The OCID of the model.
    pub model_id: String,
}

impl MemberModelDetails {
    /// With the members that are required.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`inference_key`](Self::inference_key).
    #[must_use]
    pub fn with_inference_key(mut self, inference_key: impl Into<String>) -> Self {
        self.inference_key = Some(inference_key.into());
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }
}

impl Model for MemberModelDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inferenceKey" => generated::read(&mut self.inference_key, map),
            "modelId" => generated::read(&mut self.model_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "inferenceKey", &self.inference_key)?;
        generated::write(map, "modelId", &self.model_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MemberModelDetails);
