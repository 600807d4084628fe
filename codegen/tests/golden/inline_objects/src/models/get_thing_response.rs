// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::inline_objects::models::Thing;

/// A get thing response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingResponse {
    /// The thing.
    pub thing: Option<Thing>,
}

impl GetThingResponse {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`thing`](Self::thing).
    #[must_use]
    pub fn with_thing(mut self, thing: impl Into<Thing>) -> Self {
        self.thing = Some(thing.into());
        self
    }
}

impl Model for GetThingResponse {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "thing" => generated::read(&mut self.thing, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "thing", &self.thing)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GetThingResponse);
