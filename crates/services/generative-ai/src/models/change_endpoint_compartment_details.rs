// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Where to move an endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeEndpointCompartmentDetails {
    /// The OCID of the compartment to move it to.
    pub compartment_id: String,
}

impl ChangeEndpointCompartmentDetails {
    /// With the members that are required.
    pub fn new(compartment_id: impl Into<String>) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }
}

impl Model for ChangeEndpointCompartmentDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ChangeEndpointCompartmentDetails);
