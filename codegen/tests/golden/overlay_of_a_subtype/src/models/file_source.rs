// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A file source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSource {
    /// The path.
    pub path: Option<String>,
}

impl FileSource {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl Model for FileSource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "path" => generated::read(&mut self.path, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("sourceType", "FILE")?;
        generated::write(map, "path", &self.path)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FileSource);
