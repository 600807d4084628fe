// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{BulkEditOperationDetails, BulkEditResource};

/// Which tags to edit on which resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditTagsDetails {
    /// The OCID of the compartment that the request is made in.
    pub compartment_id: String,
    /// The resources to edit the tags of.
    pub resources: Vec<BulkEditResource>,
    /// The edits to make.
    pub bulk_edit_operations: Vec<BulkEditOperationDetails>,
}

impl BulkEditTagsDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<BulkEditResource>>,
        bulk_edit_operations: impl IntoIterator<
            Item = impl Into<BulkEditOperationDetails>,
        >,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            resources: generated::list(resources),
            bulk_edit_operations: generated::list(bulk_edit_operations),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<BulkEditResource>>,
    ) -> Self {
        self.resources = generated::list(resources);
        self
    }

    /// Sets [`bulk_edit_operations`](Self::bulk_edit_operations).
    #[must_use]
    pub fn with_bulk_edit_operations(
        mut self,
        bulk_edit_operations: impl IntoIterator<
            Item = impl Into<BulkEditOperationDetails>,
        >,
    ) -> Self {
        self.bulk_edit_operations = generated::list(bulk_edit_operations);
        self
    }
}

impl Model for BulkEditTagsDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "resources" => generated::read(&mut self.resources, map),
            "bulkEditOperations" => generated::read(&mut self.bulk_edit_operations, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "resources", &self.resources)?;
        generated::write(map, "bulkEditOperations", &self.bulk_edit_operations)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkEditTagsDetails);
