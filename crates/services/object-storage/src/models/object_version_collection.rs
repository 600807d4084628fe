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
    #[inline]
    pub fn new(items: Vec<ObjectVersionSummary>) -> Self {
        Self { items, ..Self::default() }
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(mut self, items: impl Into<Vec<ObjectVersionSummary>>) -> Self {
        self.items = items.into();
        self
    }

    /// Sets [`prefixes`](Self::prefixes).
    #[must_use]
    pub fn with_prefixes(mut self, prefixes: impl Into<Vec<String>>) -> Self {
        self.prefixes = Some(prefixes.into());
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
            "items" => generated::read(&mut self.items, map)?,
            "prefixes" => generated::read(&mut self.prefixes, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "items", &self.items)?;
        generated::write(map, "prefixes", &self.prefixes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectVersionCollection);
