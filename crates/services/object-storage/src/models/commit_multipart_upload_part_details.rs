// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A part that goes into the object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitMultipartUploadPartDetails {
    /// The number of the part.
    pub part_num: i64,
    /// The etag that the upload of the part returned.
    pub etag: String,
}

impl CommitMultipartUploadPartDetails {
    /// With the members that are required.
    pub fn new(part_num: i64, etag: impl Into<String>) -> Self {
        Self {
            part_num,
            etag: etag.into(),
            ..Self::default()
        }
    }

    /// Sets [`part_num`](Self::part_num).
    #[must_use]
    pub fn with_part_num(mut self, part_num: impl Into<i64>) -> Self {
        self.part_num = part_num.into();
        self
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = etag.into();
        self
    }
}

impl Model for CommitMultipartUploadPartDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "partNum" => generated::read(&mut self.part_num, map),
            "etag" => generated::read(&mut self.etag, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "partNum", &self.part_num)?;
        generated::write(map, "etag", &self.etag)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CommitMultipartUploadPartDetails);
