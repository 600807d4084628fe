// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A leaf.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// The size.
    pub size: Option<i64>,
}

impl Leaf {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl Model for Leaf {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "size" => generated::read(&mut self.size, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "size", &self.size)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Leaf);
