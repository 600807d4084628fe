// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A Git repository of a notebook session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionGitRepoConfigDetails {
    /// The URL of the repository.
    pub url: String,
}

impl NotebookSessionGitRepoConfigDetails {
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

impl Model for NotebookSessionGitRepoConfigDetails {
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

oci_sdk_core::serde_model!(NotebookSessionGitRepoConfigDetails);
