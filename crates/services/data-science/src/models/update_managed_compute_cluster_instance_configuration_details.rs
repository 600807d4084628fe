// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ManagedComputeClusterInstanceShapeDetails;

/// What to change about the instances of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagedComputeClusterInstanceConfigurationDetails {
    /// The OCIDs of capacity reservations of yours to take the machines from.
    pub capacity_reservation_ids: Option<Vec<String>>,
    /// The shape of the instances. `ListComputeTargetShapes` tells which there are.
    pub instance_shape: Option<String>,
    /// The size of the boot volume of an instance, in gigabytes.
    pub boot_volume_size_in_gbs: Option<i64>,
    /// OCPUs and memory, for a flexible shape.
    pub instance_shape_details: Option<ManagedComputeClusterInstanceShapeDetails>,
}

impl UpdateManagedComputeClusterInstanceConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`capacity_reservation_ids`](Self::capacity_reservation_ids).
    #[must_use]
    pub fn with_capacity_reservation_ids(
        mut self,
        capacity_reservation_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.capacity_reservation_ids = Some(generated::list(capacity_reservation_ids));
        self
    }

    /// Sets [`instance_shape`](Self::instance_shape).
    #[must_use]
    pub fn with_instance_shape(mut self, instance_shape: impl Into<String>) -> Self {
        self.instance_shape = Some(instance_shape.into());
        self
    }

    /// Sets [`boot_volume_size_in_gbs`](Self::boot_volume_size_in_gbs).
    #[must_use]
    pub fn with_boot_volume_size_in_gbs(
        mut self,
        boot_volume_size_in_gbs: impl Into<i64>,
    ) -> Self {
        self.boot_volume_size_in_gbs = Some(boot_volume_size_in_gbs.into());
        self
    }

    /// Sets [`instance_shape_details`](Self::instance_shape_details).
    #[must_use]
    pub fn with_instance_shape_details(
        mut self,
        instance_shape_details: impl Into<ManagedComputeClusterInstanceShapeDetails>,
    ) -> Self {
        self.instance_shape_details = Some(instance_shape_details.into());
        self
    }
}

impl Model for UpdateManagedComputeClusterInstanceConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "capacityReservationIds" => {
                generated::read(&mut self.capacity_reservation_ids, map)
            }
            "instanceShape" => generated::read(&mut self.instance_shape, map),
            "bootVolumeSizeInGBs" => {
                generated::read(&mut self.boot_volume_size_in_gbs, map)
            }
            "instanceShapeDetails" => {
                generated::read(&mut self.instance_shape_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "capacityReservationIds", &self.capacity_reservation_ids)?;
        generated::write(map, "instanceShape", &self.instance_shape)?;
        generated::write(map, "bootVolumeSizeInGBs", &self.boot_volume_size_in_gbs)?;
        generated::write(map, "instanceShapeDetails", &self.instance_shape_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateManagedComputeClusterInstanceConfigurationDetails);
