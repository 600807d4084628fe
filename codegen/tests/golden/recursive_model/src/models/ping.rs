// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::recursive_model::models::Pong;

/// A ping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// The pong.
    pub pong: Option<Box<Pong>>,
}

impl Ping {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pong`](Self::pong).
    #[must_use]
    pub fn with_pong(mut self, pong: impl Into<Pong>) -> Self {
        self.pong = Some(Box::new(pong.into()));
        self
    }
}

impl Model for Ping {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "pong" => generated::read(&mut self.pong, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "pong", &self.pong)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Ping);
