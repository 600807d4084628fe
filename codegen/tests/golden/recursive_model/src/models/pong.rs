// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::recursive_model::models::Ping;

/// A pong.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pong {
    /// The ping.
    pub ping: Option<Box<Ping>>,
}

impl Pong {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ping`](Self::ping).
    #[must_use]
    pub fn with_ping(mut self, ping: impl Into<Ping>) -> Self {
        self.ping = Some(Box::new(ping.into()));
        self
    }
}

impl Model for Pong {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "ping" => generated::read(&mut self.ping, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "ping", &self.ping)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Pong);
