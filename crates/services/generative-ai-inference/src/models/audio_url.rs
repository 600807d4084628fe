// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::AudioUrlDetail;

/// Audio, as data in the URL or at an address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioUrl {
    /// A data URL such as `data:audio/mp3;base64,...`, or an address if the model takes that:
    /// `data:audio/mp3;uri,...`.
    pub url: String,
    /// How finely the data is turned into tokens. Only `AUTO`, the default, is supported.
    pub detail: Option<AudioUrlDetail>,
}

impl AudioUrl {
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

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<AudioUrlDetail>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl Model for AudioUrl {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "url" => generated::read(&mut self.url, map),
            "detail" => generated::read(&mut self.detail, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "url", &self.url)?;
        generated::write(map, "detail", &self.detail)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AudioUrl);
