// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which models requests may be routed to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelRoutingPolicy {
    /// The names of the models to choose from, such as `meta.llama-3-70b-instruct`, in order and
    /// without duplicates.
    pub allowed_models: Option<Vec<String>>,
}

impl ModelRoutingPolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allowed_models`](Self::allowed_models).
    #[must_use]
    pub fn with_allowed_models(
        mut self,
        allowed_models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_models = Some(generated::list(allowed_models));
        self
    }
}

impl Model for ModelRoutingPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowedModels" => generated::read(&mut self.allowed_models, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "allowedModels", &self.allowed_models)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelRoutingPolicy);
