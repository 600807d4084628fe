// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// An option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// The option.
    pub option: ::std::option::Option<String>,
}

impl Option {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`option`](Self::option).
    #[must_use]
    pub fn with_option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }
}

impl Model for Option {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "option" => generated::read(&mut self.option, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "option", &self.option)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Option);
