// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::PipelineShapeConfigDetails;

/// The machine that the steps of a pipeline, or one of them, run on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineInfrastructureConfigurationDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the attached block volume, in gigabytes.
    pub block_storage_size_in_gbs: i64,
    /// The OCID of a subnet in which it gets a network interface.
    pub subnet_id: Option<String>,
    /// OCPUs and memory, for a flexible shape.
    pub shape_config_details: Option<PipelineShapeConfigDetails>,
    /// The size of the block volume as a pipeline parameter, instead of `blockStorageSizeInGBs`.
    /// It must have a valid value when the pipeline runs.
    pub block_storage_size_in_gbs_parameterized: Option<String>,
    /// The OCID of a capacity reservation of yours to take the machine from.
    pub capacity_reservation_id: Option<String>,
}

impl PipelineInfrastructureConfigurationDetails {
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

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }

    /// Sets [`shape_config_details`](Self::shape_config_details).
    #[must_use]
    pub fn with_shape_config_details(
        mut self,
        shape_config_details: impl Into<PipelineShapeConfigDetails>,
    ) -> Self {
        self.shape_config_details = Some(shape_config_details.into());
        self
    }

    /// Sets
    /// [`block_storage_size_in_gbs_parameterized`](Self::block_storage_size_in_gbs_parameterized).
    #[must_use]
    pub fn with_block_storage_size_in_gbs_parameterized(
        mut self,
        block_storage_size_in_gbs_parameterized: impl Into<String>,
    ) -> Self {
        self.block_storage_size_in_gbs_parameterized = Some(
            block_storage_size_in_gbs_parameterized.into(),
        );
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
}

impl Model for PipelineInfrastructureConfigurationDetails {
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
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "shapeConfigDetails" => generated::read(&mut self.shape_config_details, map),
            "blockStorageSizeInGBsParameterized" => {
                generated::read(&mut self.block_storage_size_in_gbs_parameterized, map)
            }
            "capacityReservationId" => {
                generated::read(&mut self.capacity_reservation_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "shapeName", &self.shape_name)?;
        generated::write(map, "blockStorageSizeInGBs", &self.block_storage_size_in_gbs)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "shapeConfigDetails", &self.shape_config_details)?;
        generated::write(
            map,
            "blockStorageSizeInGBsParameterized",
            &self.block_storage_size_in_gbs_parameterized,
        )?;
        generated::write(map, "capacityReservationId", &self.capacity_reservation_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineInfrastructureConfigurationDetails);
