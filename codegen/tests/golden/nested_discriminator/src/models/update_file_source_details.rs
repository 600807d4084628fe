// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A update file source details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFileSourceDetails {
    /// The comment.
    pub comment: Option<String>,
    /// The path.
    pub path: Option<String>,
    cleared: Vec<String>,
}

impl UpdateFileSourceDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Clears [`comment`](Self::comment): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_comment(mut self) -> Self {
        self.comment = None;
        self.cleared.push("comment".to_owned());
        self
    }

    /// Clears [`path`](Self::path): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_path(mut self) -> Self {
        self.path = None;
        self.cleared.push("path".to_owned());
        self
    }
}

impl Model for UpdateFileSourceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "comment" => generated::read_some(&mut self.comment, map),
            "path" => generated::read_some(&mut self.path, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("sourceType", "FILE")?;
        generated::write_or_clear(map, "comment", &self.comment, &self.cleared)?;
        generated::write_or_clear(map, "path", &self.path, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateFileSourceDetails);
