// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::NotebookSessionShapeConfigDetails;

/// The machine of a notebook session: shape, storage and network.
/// `NotebookSessionConfigDetails` is an alternative with the same members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionConfigurationDetails {
    /// The shape of the machine. `ListNotebookSessionShapes` tells which there are.
    pub shape: String,
    /// The size of the attached block volume, in gigabytes.
    pub block_storage_size_in_gbs: Option<i64>,
    /// The OCID of a subnet in which it gets a network interface.
    pub subnet_id: String,
    /// The OCID of the private endpoint to make it reachable by.
    pub private_endpoint_id: Option<String>,
    /// The OCID of a capacity reservation of yours to take the machine from.
    pub capacity_reservation_id: Option<String>,
    /// OCPUs and memory, for a flexible shape.
    pub notebook_session_shape_config_details: Option<NotebookSessionShapeConfigDetails>,
}

impl NotebookSessionConfigurationDetails {
    /// With the members that are required.
    pub fn new(shape: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self {
            shape: shape.into(),
            subnet_id: subnet_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, shape: impl Into<String>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Sets [`block_storage_size_in_gbs`](Self::block_storage_size_in_gbs).
    #[must_use]
    pub fn with_block_storage_size_in_gbs(
        mut self,
        block_storage_size_in_gbs: impl Into<i64>,
    ) -> Self {
        self.block_storage_size_in_gbs = Some(block_storage_size_in_gbs.into());
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = subnet_id.into();
        self
    }

    /// Sets [`private_endpoint_id`](Self::private_endpoint_id).
    #[must_use]
    pub fn with_private_endpoint_id(
        mut self,
        private_endpoint_id: impl Into<String>,
    ) -> Self {
        self.private_endpoint_id = Some(private_endpoint_id.into());
        self
    }

    /// Sets [`capacity_reservation_id`](Self::capacity_reservation_id).
    #[must_use]
    pub fn with_capacity_reservation_id(
        mut self,
        capacity_reservation_id: impl Into<String>,
    ) -> Self {
        self.capacity_reservation_id = Some(capacity_reservation_id.into());
        self
    }

    /// Sets
    /// [`notebook_session_shape_config_details`](Self::notebook_session_shape_config_details).
    #[must_use]
    pub fn with_notebook_session_shape_config_details(
        mut self,
        notebook_session_shape_config_details: impl Into<
            NotebookSessionShapeConfigDetails,
        >,
    ) -> Self {
        self.notebook_session_shape_config_details = Some(
            notebook_session_shape_config_details.into(),
        );
        self
    }
}

impl Model for NotebookSessionConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "shape" => generated::read(&mut self.shape, map),
            "blockStorageSizeInGBs" => {
                generated::read(&mut self.block_storage_size_in_gbs, map)
            }
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "privateEndpointId" => generated::read(&mut self.private_endpoint_id, map),
            "capacityReservationId" => {
                generated::read(&mut self.capacity_reservation_id, map)
            }
            "notebookSessionShapeConfigDetails" => {
                generated::read(&mut self.notebook_session_shape_config_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "shape", &self.shape)?;
        generated::write(map, "blockStorageSizeInGBs", &self.block_storage_size_in_gbs)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "privateEndpointId", &self.private_endpoint_id)?;
        generated::write(map, "capacityReservationId", &self.capacity_reservation_id)?;
        generated::write(
            map,
            "notebookSessionShapeConfigDetails",
            &self.notebook_session_shape_config_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NotebookSessionConfigurationDetails);
