// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::overlay_of_a_subtype::models::Source;

/// An import model details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportModelDetails {
    /// The sources.
    pub sources: BTreeMap<String, Source>,
}

impl ImportModelDetails {
    /// With the members that are required.
    pub fn new(
        sources: impl IntoIterator<Item = (impl Into<String>, impl Into<Source>)>,
    ) -> Self {
        Self {
            sources: generated::map(sources),
            ..Self::default()
        }
    }

    /// Sets [`sources`](Self::sources).
    #[must_use]
    pub fn with_sources(
        mut self,
        sources: impl IntoIterator<Item = (impl Into<String>, impl Into<Source>)>,
    ) -> Self {
        self.sources = generated::map(sources);
        self
    }
}

impl Model for ImportModelDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "sources" => generated::read(&mut self.sources, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "sources", &self.sources)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ImportModelDetails);
