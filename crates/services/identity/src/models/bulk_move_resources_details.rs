// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::BulkActionResource;

/// Which resources to move, and where to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkMoveResourcesDetails {
    /// The resources to move.
    pub resources: Vec<BulkActionResource>,
    /// The OCID of the compartment to move to.
    pub target_compartment_id: String,
}

impl BulkMoveResourcesDetails {
    /// With the members that are required.
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<BulkActionResource>>,
        target_compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            resources: generated::list(resources),
            target_compartment_id: target_compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<BulkActionResource>>,
    ) -> Self {
        self.resources = generated::list(resources);
        self
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

impl Model for BulkMoveResourcesDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "resources" => generated::read(&mut self.resources, map),
            "targetCompartmentId" => {
                generated::read(&mut self.target_compartment_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "resources", &self.resources)?;
        generated::write(map, "targetCompartmentId", &self.target_compartment_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkMoveResourcesDetails);
