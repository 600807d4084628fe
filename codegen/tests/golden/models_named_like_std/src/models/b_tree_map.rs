// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A b tree map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BTreeMap {
    /// The map.
    pub map: Option<::std::collections::BTreeMap<String, String>>,
}

impl BTreeMap {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.map = Some(generated::map(map));
        self
    }
}

impl Model for BTreeMap {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "map" => generated::read(&mut self.map, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "map", &self.map)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BTreeMap);
