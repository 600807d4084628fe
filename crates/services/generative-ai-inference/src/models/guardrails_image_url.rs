// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// An image to check, as data in the URL or at an address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsImageUrl {
    /// The image in base64, or its address if that is supported.
    pub url: String,
}

impl GuardrailsImageUrl {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }
}

impl Model for GuardrailsImageUrl {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "url" => generated::read(&mut self.url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "url", &self.url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GuardrailsImageUrl);
