// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Calls a model on shared infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnDemandServingMode {
    /// The id of the model, as the Generative AI API lists them.
    pub model_id: String,
}

impl OnDemandServingMode {
    /// With the members that are required.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }
}

impl Model for OnDemandServingMode {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("servingType", "ON_DEMAND")?;
        generated::write(map, "modelId", &self.model_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(OnDemandServingMode);
