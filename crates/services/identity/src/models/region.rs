// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A place where Oracle Cloud Infrastructure runs, such as Phoenix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The key of the region, such as `PHX`.
    pub key: Option<String>,
    /// The name of the region, such as `us-phoenix-1`.
    pub name: Option<String>,
}

impl Region {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for Region {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "key" => generated::read(&mut self.key, map),
            "name" => generated::read(&mut self.name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "key", &self.key)?;
        generated::write(map, "name", &self.name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Region);
