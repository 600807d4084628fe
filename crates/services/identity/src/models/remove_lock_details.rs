// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::RemoveLockType;

/// Which lock to take off a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveLockDetails {
    /// The type of the lock: `FULL` or `DELETE`.
    pub type_: RemoveLockType,
}

impl RemoveLockDetails {
    /// With the members that are required.
    pub fn new(type_: impl Into<RemoveLockType>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<RemoveLockType>) -> Self {
        self.type_ = type_.into();
        self
    }
}

impl Model for RemoveLockDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RemoveLockDetails);
