// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::MultipartUploadStorageTier;

/// The object that a multipart upload is to make.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMultipartUploadDetails {
    /// The name of the object.
    pub object: String,
    /// The media type of the object.
    pub content_type: Option<String>,
    /// The language of the content, kept for those who download it.
    pub content_language: Option<String>,
    /// How the content is encoded, such as `gzip`, kept for those who download it.
    pub content_encoding: Option<String>,
    /// How to present the object, such as under which file name, kept for those who download it.
    pub content_disposition: Option<String>,
    /// How long the object may be cached, kept for those who download it.
    pub cache_control: Option<String>,
    /// The storage tier for the object; that of the bucket if absent.
    pub storage_tier: Option<MultipartUploadStorageTier>,
    /// Metadata of your own, kept with the object. Names start with `opc-meta-`.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl CreateMultipartUploadDetails {
    /// With the members that are required.
    pub fn new(object: impl Into<String>) -> Self {
        Self {
            object: object.into(),
            ..Self::default()
        }
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn with_object(mut self, object: impl Into<String>) -> Self {
        self.object = object.into();
        self
    }

    /// Sets [`content_type`](Self::content_type).
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets [`content_language`](Self::content_language).
    #[must_use]
    pub fn with_content_language(mut self, content_language: impl Into<String>) -> Self {
        self.content_language = Some(content_language.into());
        self
    }

    /// Sets [`content_encoding`](Self::content_encoding).
    #[must_use]
    pub fn with_content_encoding(mut self, content_encoding: impl Into<String>) -> Self {
        self.content_encoding = Some(content_encoding.into());
        self
    }

    /// Sets [`content_disposition`](Self::content_disposition).
    #[must_use]
    pub fn with_content_disposition(
        mut self,
        content_disposition: impl Into<String>,
    ) -> Self {
        self.content_disposition = Some(content_disposition.into());
        self
    }

    /// Sets [`cache_control`](Self::cache_control).
    #[must_use]
    pub fn with_cache_control(mut self, cache_control: impl Into<String>) -> Self {
        self.cache_control = Some(cache_control.into());
        self
    }

    /// Sets [`storage_tier`](Self::storage_tier).
    #[must_use]
    pub fn with_storage_tier(
        mut self,
        storage_tier: impl Into<MultipartUploadStorageTier>,
    ) -> Self {
        self.storage_tier = Some(storage_tier.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(generated::map(metadata));
        self
    }
}

impl Model for CreateMultipartUploadDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "object" => generated::read(&mut self.object, map),
            "contentType" => generated::read(&mut self.content_type, map),
            "contentLanguage" => generated::read(&mut self.content_language, map),
            "contentEncoding" => generated::read(&mut self.content_encoding, map),
            "contentDisposition" => generated::read(&mut self.content_disposition, map),
            "cacheControl" => generated::read(&mut self.cache_control, map),
            "storageTier" => generated::read(&mut self.storage_tier, map),
            "metadata" => generated::read(&mut self.metadata, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "object", &self.object)?;
        generated::write(map, "contentType", &self.content_type)?;
        generated::write(map, "contentLanguage", &self.content_language)?;
        generated::write(map, "contentEncoding", &self.content_encoding)?;
        generated::write(map, "contentDisposition", &self.content_disposition)?;
        generated::write(map, "cacheControl", &self.cache_control)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        generated::write(map, "metadata", &self.metadata)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateMultipartUploadDetails);
