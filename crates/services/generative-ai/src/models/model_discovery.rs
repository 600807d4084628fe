// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    Availability, ModelDiscoveryModelAccess, ModelModalitySupport, Parameter,
};

/// A model with what it can do and where it can be used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDiscovery {
    /// The id of the model.
    pub model_id: String,
    /// Who provides the model.
    pub vendor: String,
    /// What the model can be used for.
    pub capabilities: Vec<String>,
    /// The APIs that the model can be called with, such as `OPENAI_V1_RESPONSES`. Empty if not
    /// known yet.
    pub api_capability: Option<Vec<String>>,
    /// Which kinds of input the model turns into which kinds of output.
    pub modality_support: Option<Vec<ModelModalitySupport>>,
    /// Whether the model is called directly at its host (`HOSTED`) or only through a proxy
    /// (`PROXY`).
    pub model_access: Option<ModelDiscoveryModelAccess>,
    /// The parameters that can be set in calls, such as `temperature`.
    pub parameters: Option<Vec<Parameter>>,
    /// Where the model is available, by region.
    pub availability: Option<Vec<Availability>>,
}

impl ModelDiscovery {
    /// With the members that are required.
    pub fn new(
        model_id: impl Into<String>,
        vendor: impl Into<String>,
        capabilities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            vendor: vendor.into(),
            capabilities: generated::list(capabilities),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`vendor`](Self::vendor).
    #[must_use]
    pub fn with_vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = vendor.into();
        self
    }

    /// Sets [`capabilities`](Self::capabilities).
    #[must_use]
    pub fn with_capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.capabilities = generated::list(capabilities);
        self
    }

    /// Sets [`api_capability`](Self::api_capability).
    #[must_use]
    pub fn with_api_capability(
        mut self,
        api_capability: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.api_capability = Some(generated::list(api_capability));
        self
    }

    /// Sets [`modality_support`](Self::modality_support).
    #[must_use]
    pub fn with_modality_support(
        mut self,
        modality_support: impl IntoIterator<Item = impl Into<ModelModalitySupport>>,
    ) -> Self {
        self.modality_support = Some(generated::list(modality_support));
        self
    }

    /// Sets [`model_access`](Self::model_access).
    #[must_use]
    pub fn with_model_access(
        mut self,
        model_access: impl Into<ModelDiscoveryModelAccess>,
    ) -> Self {
        self.model_access = Some(model_access.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameters = Some(generated::list(parameters));
        self
    }

    /// Sets [`availability`](Self::availability).
    #[must_use]
    pub fn with_availability(
        mut self,
        availability: impl IntoIterator<Item = impl Into<Availability>>,
    ) -> Self {
        self.availability = Some(generated::list(availability));
        self
    }
}

impl Model for ModelDiscovery {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            "vendor" => generated::read(&mut self.vendor, map),
            "capabilities" => generated::read(&mut self.capabilities, map),
            "apiCapability" => generated::read(&mut self.api_capability, map),
            "modalitySupport" => generated::read(&mut self.modality_support, map),
            "modelAccess" => generated::read(&mut self.model_access, map),
            "parameters" => generated::read(&mut self.parameters, map),
            "availability" => generated::read(&mut self.availability, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "vendor", &self.vendor)?;
        generated::write(map, "capabilities", &self.capabilities)?;
        generated::write(map, "apiCapability", &self.api_capability)?;
        generated::write(map, "modalitySupport", &self.modality_support)?;
        generated::write(map, "modelAccess", &self.model_access)?;
        generated::write(map, "parameters", &self.parameters)?;
        generated::write(map, "availability", &self.availability)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelDiscovery);
