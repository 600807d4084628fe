// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ObjectVersionSummary;

/// A page of object versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectVersionCollection {
    /// The versions of the page.
    pub items: Vec<ObjectVersionSummary>,
    /// What the names have in common up to the delimiter, one entry for each group. Absent without
    /// a delimiter.
    pub prefixes: Option<Vec<String>>,
}

impl ObjectVersionCollection {
    /// With the members that are required.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<ObjectVersionSummary>>,
    ) -> Self {
        Self {
            items: generated::list(items),
            ..Self::default()
        }
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<ObjectVersionSummary>>,
    ) -> Self {
        self.items = generated::list(items);
        self
    }

    /// Sets [`prefixes`](Self::prefixes).
    #[must_use]
    pub fn with_prefixes(
        mut self,
        prefixes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefixes = Some(generated::list(prefixes));
        self
    }
}

impl Model for ObjectVersionCollection {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "items" => generated::read(&mut self.items, map),
            "prefixes" => generated::read(&mut self.prefixes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "items", &self.items)?;
        generated::write(map, "prefixes", &self.prefixes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectVersionCollection);
