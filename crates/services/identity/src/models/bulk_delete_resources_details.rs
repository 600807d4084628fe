// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::BulkActionResource;

/// Which resources to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteResourcesDetails {
    /// The resources to delete.
    pub resources: Vec<BulkActionResource>,
}

impl BulkDeleteResourcesDetails {
    /// With the members that are required.
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<BulkActionResource>>,
    ) -> Self {
        Self {
            resources: generated::list(resources),
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
}

impl Model for BulkDeleteResourcesDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "resources" => generated::read(&mut self.resources, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "resources", &self.resources)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkDeleteResourcesDetails);
