// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Whether a user is to be blocked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStateDetails {
    /// Whether the user is blocked. It can only be set to false, to end that.
    pub blocked: Option<bool>,
    cleared: Vec<String>,
}

impl UpdateStateDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`blocked`](Self::blocked).
    #[must_use]
    pub fn with_blocked(mut self, blocked: impl Into<bool>) -> Self {
        self.blocked = Some(blocked.into());
        self
    }

    /// Clears [`blocked`](Self::blocked): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_blocked(mut self) -> Self {
        self.blocked = None;
        self.cleared.push("blocked".to_owned());
        self
    }
}

impl Model for UpdateStateDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "blocked" => generated::read_some(&mut self.blocked, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(map, "blocked", &self.blocked, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateStateDetails);
