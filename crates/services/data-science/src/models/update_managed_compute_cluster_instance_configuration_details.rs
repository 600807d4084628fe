// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The updates to the instance configuration of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagedComputeClusterInstanceConfigurationDetails {
    /// The OCIDs of the capacity reservations for the instances.
    pub capacity_reservation_ids: Option<Vec<String>>,
    /// The shape of the instances. `ListComputeTargetShapes` returns the available shapes.
    pub instance_shape: Option<String>,
    /// The size of the boot volume of each instance in gigabytes.
    pub boot_volume_size_in_gbs: Option<i64>,
    /// The OCPUs and memory of a flexible shape.
    pub instance_shape_details: Option<models::ManagedComputeClusterInstanceShapeDetails>,
}

model! {
    UpdateManagedComputeClusterInstanceConfigurationDetails {
        optional {
            capacity_reservation_ids = "capacityReservationIds",
                with_capacity_reservation_ids([String]);
            instance_shape = "instanceShape", with_instance_shape(String);
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64);
            instance_shape_details = "instanceShapeDetails",
                with_instance_shape_details(models::ManagedComputeClusterInstanceShapeDetails);
        }
    }
}
