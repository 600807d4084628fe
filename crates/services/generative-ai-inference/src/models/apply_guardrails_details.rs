// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{GuardrailConfigs, GuardrailVersionConfig, GuardrailsInput};

/// Content to check, and what to check it for. It needs `input`, `multimodalInput`, or both.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyGuardrailsDetails {
    /// A single piece of content to check. If it is there, `multimodalInput` is disregarded.
    pub input: Option<GuardrailsInput>,
    /// Texts and images to check, in any mix and in order. Disregarded if there is an `input`.
    pub multimodal_input: Option<Vec<GuardrailsInput>>,
    /// Which checks to make, and how.
    pub guardrail_configs: GuardrailConfigs,
    /// Which version of the guardrails to use; the default one if absent.
    pub guardrail_version_config: Option<GuardrailVersionConfig>,
    /// The OCID of the compartment on whose behalf the model is called.
    pub compartment_id: String,
}

impl ApplyGuardrailsDetails {
    /// With the members that are required.
    pub fn new(
        guardrail_configs: impl Into<GuardrailConfigs>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            guardrail_configs: guardrail_configs.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`input`](Self::input).
    #[must_use]
    pub fn with_input(mut self, input: impl Into<GuardrailsInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets [`multimodal_input`](Self::multimodal_input).
    #[must_use]
    pub fn with_multimodal_input(
        mut self,
        multimodal_input: impl IntoIterator<Item = impl Into<GuardrailsInput>>,
    ) -> Self {
        self.multimodal_input = Some(generated::list(multimodal_input));
        self
    }

    /// Sets [`guardrail_configs`](Self::guardrail_configs).
    #[must_use]
    pub fn with_guardrail_configs(
        mut self,
        guardrail_configs: impl Into<GuardrailConfigs>,
    ) -> Self {
        self.guardrail_configs = guardrail_configs.into();
        self
    }

    /// Sets [`guardrail_version_config`](Self::guardrail_version_config).
    #[must_use]
    pub fn with_guardrail_version_config(
        mut self,
        guardrail_version_config: impl Into<GuardrailVersionConfig>,
    ) -> Self {
        self.guardrail_version_config = Some(guardrail_version_config.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }
}

impl Model for ApplyGuardrailsDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "input" => generated::read(&mut self.input, map),
            "multimodalInput" => generated::read(&mut self.multimodal_input, map),
            "guardrailConfigs" => generated::read(&mut self.guardrail_configs, map),
            "guardrailVersionConfig" => {
                generated::read(&mut self.guardrail_version_config, map)
            }
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "input", &self.input)?;
        generated::write(map, "multimodalInput", &self.multimodal_input)?;
        generated::write(map, "guardrailConfigs", &self.guardrail_configs)?;
        generated::write(map, "guardrailVersionConfig", &self.guardrail_version_config)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ApplyGuardrailsDetails);
