// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Where predictions of one use case are asked for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictionUri {
    /// The use case that the URI is for.
    pub use_case: String,
    /// Where to ask for predictions.
    pub uri: String,
}

impl PredictionUri {
    /// With the members that are required.
    pub fn new(use_case: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            use_case: use_case.into(),
            uri: uri.into(),
            ..Self::default()
        }
    }

    /// Sets [`use_case`](Self::use_case).
    #[must_use]
    pub fn with_use_case(mut self, use_case: impl Into<String>) -> Self {
        self.use_case = use_case.into();
        self
    }

    /// Sets [`uri`](Self::uri).
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }
}

impl Model for PredictionUri {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "useCase" => generated::read(&mut self.use_case, map),
            "uri" => generated::read(&mut self.uri, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "useCase", &self.use_case)?;
        generated::write(map, "uri", &self.uri)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PredictionUri);
