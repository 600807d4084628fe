// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereImageUrlV2;

/// An image in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereImageContentV2 {
    /// The image.
    pub image_url: Option<CohereImageUrlV2>,
}

impl CohereImageContentV2 {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image_url`](Self::image_url).
    #[must_use]
    pub fn with_image_url(mut self, image_url: impl Into<CohereImageUrlV2>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

impl Model for CohereImageContentV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "imageUrl" => generated::read(&mut self.image_url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "IMAGE_URL")?;
        generated::write(map, "imageUrl", &self.image_url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereImageContentV2);
