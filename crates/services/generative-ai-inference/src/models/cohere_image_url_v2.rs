// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereImageUrlV2Detail;

/// An image, as data in the URL or at an address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereImageUrlV2 {
    /// A data URL with the image in base64, or an address on the web.
    pub url: String,
    /// How closely the image is looked at. `LOW` saves tokens and time, `HIGH` keeps details,
    /// `AUTO` (the default) decides by itself.
    pub detail: Option<CohereImageUrlV2Detail>,
}

impl CohereImageUrlV2 {
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
    pub fn with_detail(mut self, detail: impl Into<CohereImageUrlV2Detail>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl Model for CohereImageUrlV2 {
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

oci_sdk_core::serde_model!(CohereImageUrlV2);
