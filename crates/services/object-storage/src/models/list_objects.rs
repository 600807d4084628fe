// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ObjectSummary;

/// A page of the objects of a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjects {
    /// The objects of the page, ordered by name.
    pub objects: Vec<ObjectSummary>,
    /// What the names have in common up to the delimiter, one entry for each group. Absent without
    /// a delimiter.
    pub prefixes: Option<Vec<String>>,
    /// The name to pass as `start` for the next page. Absent on the last page.
    pub next_start_with: Option<String>,
}

impl ListObjects {
    /// With the members that are required.
    pub fn new(objects: impl IntoIterator<Item = impl Into<ObjectSummary>>) -> Self {
        Self {
            objects: generated::list(objects),
            ..Self::default()
        }
    }

    /// Sets [`objects`](Self::objects).
    #[must_use]
    pub fn with_objects(
        mut self,
        objects: impl IntoIterator<Item = impl Into<ObjectSummary>>,
    ) -> Self {
        self.objects = generated::list(objects);
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

    /// Sets [`next_start_with`](Self::next_start_with).
    #[must_use]
    pub fn with_next_start_with(mut self, next_start_with: impl Into<String>) -> Self {
        self.next_start_with = Some(next_start_with.into());
        self
    }
}

impl Model for ListObjects {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objects" => generated::read(&mut self.objects, map),
            "prefixes" => generated::read(&mut self.prefixes, map),
            "nextStartWith" => generated::read(&mut self.next_start_with, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objects", &self.objects)?;
        generated::write(map, "prefixes", &self.prefixes)?;
        generated::write(map, "nextStartWith", &self.next_start_with)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ListObjects);
