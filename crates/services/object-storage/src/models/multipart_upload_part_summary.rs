// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A part that has been uploaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartUploadPartSummary {
    /// The etag of the part, needed to commit it.
    pub etag: String,
    /// The MD5 of the part's content, in base64.
    pub md5: String,
    /// The size of the part in bytes.
    pub size: i64,
    /// The number of the part, which says where it goes in the object.
    pub part_number: i64,
}

impl MultipartUploadPartSummary {
    /// With the members that are required.
    pub fn new(
        etag: impl Into<String>,
        md5: impl Into<String>,
        size: i64,
        part_number: i64,
    ) -> Self {
        Self {
            etag: etag.into(),
            md5: md5.into(),
            size,
            part_number,
            ..Self::default()
        }
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = etag.into();
        self
    }

    /// Sets [`md5`](Self::md5).
    #[must_use]
    pub fn with_md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = md5.into();
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<i64>) -> Self {
        self.size = size.into();
        self
    }

    /// Sets [`part_number`](Self::part_number).
    #[must_use]
    pub fn with_part_number(mut self, part_number: impl Into<i64>) -> Self {
        self.part_number = part_number.into();
        self
    }
}

impl Model for MultipartUploadPartSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "etag" => generated::read(&mut self.etag, map),
            "md5" => generated::read(&mut self.md5, map),
            "size" => generated::read(&mut self.size, map),
            "partNumber" => generated::read(&mut self.part_number, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "md5", &self.md5)?;
        generated::write(map, "size", &self.size)?;
        generated::write(map, "partNumber", &self.part_number)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MultipartUploadPartSummary);
