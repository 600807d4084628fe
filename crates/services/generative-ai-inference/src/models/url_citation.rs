// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A page on the web that an answer cites, and where it does.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlCitation {
    /// The index of the character in the answer at which the citation starts.
    pub start_index: Option<i64>,
    /// The index of the character in the answer at which the citation ends.
    pub end_index: Option<i64>,
    /// The title of the page.
    pub title: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
}

impl UrlCitation {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_index`](Self::start_index).
    #[must_use]
    pub fn with_start_index(mut self, start_index: impl Into<i64>) -> Self {
        self.start_index = Some(start_index.into());
        self
    }

    /// Sets [`end_index`](Self::end_index).
    #[must_use]
    pub fn with_end_index(mut self, end_index: impl Into<i64>) -> Self {
        self.end_index = Some(end_index.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for UrlCitation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "startIndex" => generated::read(&mut self.start_index, map),
            "endIndex" => generated::read(&mut self.end_index, map),
            "title" => generated::read(&mut self.title, map),
            "url" => generated::read(&mut self.url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "startIndex", &self.start_index)?;
        generated::write(map, "endIndex", &self.end_index)?;
        generated::write(map, "title", &self.title)?;
        generated::write(map, "url", &self.url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UrlCitation);
