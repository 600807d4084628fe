// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// An into.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Into {
    /// The into.
    pub into: Option<String>,
}

impl Into {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`into`](Self::into).
    #[must_use]
    pub fn with_into(mut self, into: impl ::std::convert::Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }
}

impl Model for Into {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "into" => generated::read(&mut self.into, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "into", &self.into)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Into);
