// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::JobShapeConfigDetails;

/// One machine with network access that the service manages. For jobs of a single node only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedEgressStandaloneJobInfrastructureConfigurationDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the attached block volume, in gigabytes.
    pub block_storage_size_in_gbs: i64,
    /// The OCID of a capacity reservation of yours to take the machine from.
    pub capacity_reservation_id: Option<String>,
    /// OCPUs and memory, for a flexible shape.
    pub job_shape_config_details: Option<JobShapeConfigDetails>,
}

impl ManagedEgressStandaloneJobInfrastructureConfigurationDetails {
    /// With the members that are required.
    pub fn new(shape_name: impl Into<String>, block_storage_size_in_gbs: i64) -> Self {
        Self {
            shape_name: shape_name.into(),
            block_storage_size_in_gbs,
            ..Self::default()
        }
    }

    /// Sets [`shape_name`](Self::shape_name).
    #[must_use]
    pub fn with_shape_name(mut self, shape_name: impl Into<String>) -> Self {
        self.shape_name = shape_name.into();
        self
    }

    /// Sets [`block_storage_size_in_gbs`](Self::block_storage_size_in_gbs).
    #[must_use]
    pub fn with_block_storage_size_in_gbs(
        mut self,
        block_storage_size_in_gbs: impl Into<i64>,
    ) -> Self {
        self.block_storage_size_in_gbs = block_storage_size_in_gbs.into();
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

    /// Sets [`job_shape_config_details`](Self::job_shape_config_details).
    #[must_use]
    pub fn with_job_shape_config_details(
        mut self,
        job_shape_config_details: impl Into<JobShapeConfigDetails>,
    ) -> Self {
        self.job_shape_config_details = Some(job_shape_config_details.into());
        self
    }
}

impl Model for ManagedEgressStandaloneJobInfrastructureConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "shapeName" => generated::read(&mut self.shape_name, map),
            "blockStorageSizeInGBs" => {
                generated::read(&mut self.block_storage_size_in_gbs, map)
            }
            "capacityReservationId" => {
                generated::read(&mut self.capacity_reservation_id, map)
            }
            "jobShapeConfigDetails" => {
                generated::read(&mut self.job_shape_config_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobInfrastructureType", "ME_STANDALONE")?;
        generated::write(map, "shapeName", &self.shape_name)?;
        generated::write(map, "blockStorageSizeInGBs", &self.block_storage_size_in_gbs)?;
        generated::write(map, "capacityReservationId", &self.capacity_reservation_id)?;
        generated::write(map, "jobShapeConfigDetails", &self.job_shape_config_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedEgressStandaloneJobInfrastructureConfigurationDetails);
