// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::LogDetails;

/// The logs of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryLogDetails {
    /// The log of who called the endpoint.
    pub access: Option<LogDetails>,
    /// The log of what the model server writes while it answers predictions.
    pub predict: Option<LogDetails>,
}

impl CategoryLogDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access`](Self::access).
    #[must_use]
    pub fn with_access(mut self, access: impl Into<LogDetails>) -> Self {
        self.access = Some(access.into());
        self
    }

    /// Sets [`predict`](Self::predict).
    #[must_use]
    pub fn with_predict(mut self, predict: impl Into<LogDetails>) -> Self {
        self.predict = Some(predict.into());
        self
    }
}

impl Model for CategoryLogDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "access" => generated::read(&mut self.access, map),
            "predict" => generated::read(&mut self.predict, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "access", &self.access)?;
        generated::write(map, "predict", &self.predict)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CategoryLogDetails);
