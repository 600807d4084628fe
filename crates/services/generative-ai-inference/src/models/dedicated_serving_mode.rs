// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Calls a model behind an endpoint on a dedicated AI cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedServingMode {
    /// The OCID of the endpoint.
    pub endpoint_id: String,
}

impl DedicatedServingMode {
    /// With the members that are required.
    pub fn new(endpoint_id: impl Into<String>) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`endpoint_id`](Self::endpoint_id).
    #[must_use]
    pub fn with_endpoint_id(mut self, endpoint_id: impl Into<String>) -> Self {
        self.endpoint_id = endpoint_id.into();
        self
    }
}

impl Model for DedicatedServingMode {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "endpointId" => generated::read(&mut self.endpoint_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("servingType", "DEDICATED")?;
        generated::write(map, "endpointId", &self.endpoint_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DedicatedServingMode);
