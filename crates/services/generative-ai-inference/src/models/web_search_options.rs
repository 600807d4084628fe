// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{ApproximateLocation, WebSearchOptionsSearchContextSize};

/// How the web is searched for an answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebSearchOptions {
    /// How much to read of what is found. More makes better, but slower and dearer answers.
    pub search_context_size: Option<WebSearchOptionsSearchContextSize>,
    /// Roughly where the user is.
    pub user_location: Option<ApproximateLocation>,
}

impl WebSearchOptions {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`search_context_size`](Self::search_context_size).
    #[must_use]
    pub fn with_search_context_size(
        mut self,
        search_context_size: impl Into<WebSearchOptionsSearchContextSize>,
    ) -> Self {
        self.search_context_size = Some(search_context_size.into());
        self
    }

    /// Sets [`user_location`](Self::user_location).
    #[must_use]
    pub fn with_user_location(
        mut self,
        user_location: impl Into<ApproximateLocation>,
    ) -> Self {
        self.user_location = Some(user_location.into());
        self
    }
}

impl Model for WebSearchOptions {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "searchContextSize" => generated::read(&mut self.search_context_size, map),
            "userLocation" => generated::read(&mut self.user_location, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "searchContextSize", &self.search_context_size)?;
        generated::write(map, "userLocation", &self.user_location)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WebSearchOptions);
