// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change of an S3 key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerSecretKeyDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

impl UpdateCustomerSecretKeyDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }
}

impl Model for UpdateCustomerSecretKeyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "displayName" => generated::read_some(&mut self.display_name, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateCustomerSecretKeyDetails);
