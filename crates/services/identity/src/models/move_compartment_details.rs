// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Where to move a compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveCompartmentDetails {
    /// The OCID of the compartment to move to.
    pub target_compartment_id: String,
}

impl MoveCompartmentDetails {
    /// With the members that are required.
    pub fn new(target_compartment_id: impl Into<String>) -> Self {
        Self {
            target_compartment_id: target_compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`target_compartment_id`](Self::target_compartment_id).
    #[must_use]
    pub fn with_target_compartment_id(
        mut self,
        target_compartment_id: impl Into<String>,
    ) -> Self {
        self.target_compartment_id = target_compartment_id.into();
        self
    }
}

impl Model for MoveCompartmentDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "targetCompartmentId" => {
                generated::read(&mut self.target_compartment_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "targetCompartmentId", &self.target_compartment_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MoveCompartmentDetails);
