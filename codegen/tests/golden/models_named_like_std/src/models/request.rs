// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

use crate::models_named_like_std::models::Into;

/// A request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The secret.
    pub secret: Option<Secret>,
    /// The into.
    pub into: Option<Into>,
}

impl Request {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, secret: impl ::std::convert::Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets [`into`](Self::into).
    #[must_use]
    pub fn with_into(mut self, into: impl ::std::convert::Into<Into>) -> Self {
        self.into = Some(into.into());
        self
    }
}

impl Model for Request {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "secret" => generated::read(&mut self.secret, map),
            "into" => generated::read(&mut self.into, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "secret", &self.secret)?;
        generated::write(map, "into", &self.into)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Request);
