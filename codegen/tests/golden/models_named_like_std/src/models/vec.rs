// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A vec.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// The items.
    pub items: Option<::std::vec::Vec<i64>>,
}

impl Vec {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(mut self, items: impl IntoIterator<Item = i64>) -> Self {
        self.items = Some(generated::list(items));
        self
    }
}

impl Model for Vec {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "items" => generated::read(&mut self.items, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "items", &self.items)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Vec);
