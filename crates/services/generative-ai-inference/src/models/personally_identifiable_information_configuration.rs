// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which personal data to look for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonallyIdentifiableInformationConfiguration {
    /// The types of personal data to look for.
    pub types: Vec<String>,
}

impl PersonallyIdentifiableInformationConfiguration {
    /// With the members that are required.
    pub fn new(types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            types: generated::list(types),
            ..Self::default()
        }
    }

    /// Sets [`types`](Self::types).
    #[must_use]
    pub fn with_types(
        mut self,
        types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.types = generated::list(types);
        self
    }
}

impl Model for PersonallyIdentifiableInformationConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "types" => generated::read(&mut self.types, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "types", &self.types)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PersonallyIdentifiableInformationConfiguration);
