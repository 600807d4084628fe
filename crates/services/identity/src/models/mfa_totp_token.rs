// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

/// A one-time password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaTotpToken {
    /// The one-time password that the device shows.
    pub totp_token: Option<Secret>,
}

impl MfaTotpToken {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`totp_token`](Self::totp_token).
    #[must_use]
    pub fn with_totp_token(mut self, totp_token: impl Into<Secret>) -> Self {
        self.totp_token = Some(totp_token.into());
        self
    }
}

impl Model for MfaTotpToken {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "totpToken" => generated::read(&mut self.totp_token, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "totpToken", &self.totp_token)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MfaTotpToken);
