// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::UrlCitation;

/// Something noted about a message of the assistant, such as a source that it cites.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Annotation {
    /// The kind of annotation; `url_citation` for a source from a web search.
    pub type_: Option<String>,
    /// The cited page.
    pub url_citation: Option<UrlCitation>,
}

impl Annotation {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`url_citation`](Self::url_citation).
    #[must_use]
    pub fn with_url_citation(mut self, url_citation: impl Into<UrlCitation>) -> Self {
        self.url_citation = Some(url_citation.into());
        self
    }
}

impl Model for Annotation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "urlCitation" => generated::read(&mut self.url_citation, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "urlCitation", &self.url_citation)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Annotation);
