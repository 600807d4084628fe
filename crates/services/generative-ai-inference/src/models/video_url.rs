// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::VideoUrlDetail;

/// A video, as data in the URL or at an address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoUrl {
    /// A data URL such as `data:video/mp4;base64,...`, or an address if the model takes that:
    /// `data:video/mp4;uri,...`.
    pub url: String,
    /// How finely the data is turned into tokens. Only `AUTO`, the default, is supported.
    pub detail: Option<VideoUrlDetail>,
}

impl VideoUrl {
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
    pub fn with_detail(mut self, detail: impl Into<VideoUrlDetail>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl Model for VideoUrl {
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

oci_sdk_core::serde_model!(VideoUrl);
