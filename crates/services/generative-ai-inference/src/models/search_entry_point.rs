// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A piece of web page that shows suggestions for further searches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchEntryPoint {
    /// HTML and CSS to put on a page.
    pub rendered_content: Option<String>,
}

impl SearchEntryPoint {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rendered_content`](Self::rendered_content).
    #[must_use]
    pub fn with_rendered_content(mut self, rendered_content: impl Into<String>) -> Self {
        self.rendered_content = Some(rendered_content.into());
        self
    }
}

impl Model for SearchEntryPoint {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "renderedContent" => generated::read(&mut self.rendered_content, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "renderedContent", &self.rendered_content)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SearchEntryPoint);
