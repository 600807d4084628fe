// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::PredictionUri;

/// Where predictions are asked for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictionEndpointDetails {
    /// What the URIs for predictions begin with.
    pub base_prediction_uri: String,
    /// The URI for predictions of each use case.
    pub prediction_uris: Vec<PredictionUri>,
}

impl PredictionEndpointDetails {
    /// With the members that are required.
    pub fn new(
        base_prediction_uri: impl Into<String>,
        prediction_uris: impl IntoIterator<Item = impl Into<PredictionUri>>,
    ) -> Self {
        Self {
            base_prediction_uri: base_prediction_uri.into(),
            prediction_uris: generated::list(prediction_uris),
            ..Self::default()
        }
    }

    /// Sets [`base_prediction_uri`](Self::base_prediction_uri).
    #[must_use]
    pub fn with_base_prediction_uri(
        mut self,
        base_prediction_uri: impl Into<String>,
    ) -> Self {
        self.base_prediction_uri = base_prediction_uri.into();
        self
    }

    /// Sets [`prediction_uris`](Self::prediction_uris).
    #[must_use]
    pub fn with_prediction_uris(
        mut self,
        prediction_uris: impl IntoIterator<Item = impl Into<PredictionUri>>,
    ) -> Self {
        self.prediction_uris = generated::list(prediction_uris);
        self
    }
}

impl Model for PredictionEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "basePredictionUri" => generated::read(&mut self.base_prediction_uri, map),
            "predictionUris" => generated::read(&mut self.prediction_uris, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "basePredictionUri", &self.base_prediction_uri)?;
        generated::write(map, "predictionUris", &self.prediction_uris)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PredictionEndpointDetails);
