// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A permission for one audience.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FullyQualifiedScope {
    /// The application that the permission is for.
    pub audience: String,
    /// What is permitted there.
    pub scope: String,
}

impl FullyQualifiedScope {
    /// With the members that are required.
    pub fn new(audience: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            audience: audience.into(),
            scope: scope.into(),
            ..Self::default()
        }
    }

    /// Sets [`audience`](Self::audience).
    #[must_use]
    pub fn with_audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = audience.into();
        self
    }

    /// Sets [`scope`](Self::scope).
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }
}

impl Model for FullyQualifiedScope {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "audience" => generated::read(&mut self.audience, map),
            "scope" => generated::read(&mut self.scope, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "audience", &self.audience)?;
        generated::write(map, "scope", &self.scope)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FullyQualifiedScope);
