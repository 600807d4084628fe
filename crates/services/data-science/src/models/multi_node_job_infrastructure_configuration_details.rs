// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The infrastructure of a node group. Only for node groups of multi-node jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiNodeJobInfrastructureConfigurationDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the attached block volume in gigabytes.
    pub block_storage_size_in_gbs: i64,
    /// The OCIDs of the capacity reservations for the instances.
    pub capacity_reservation_ids: Option<Vec<String>>,
    /// The OCPUs and memory of a flexible shape.
    pub job_shape_config_details: Option<models::JobShapeConfigDetails>,
}

model! {
    MultiNodeJobInfrastructureConfigurationDetails, "jobInfrastructureType" = "MULTI_NODE" {
        required {
            shape_name = "shapeName", with_shape_name(String);
            block_storage_size_in_gbs = "blockStorageSizeInGBs",
                with_block_storage_size_in_gbs(i64);
        }
        optional {
            capacity_reservation_ids = "capacityReservationIds",
                with_capacity_reservation_ids([String]);
            job_shape_config_details = "jobShapeConfigDetails",
                with_job_shape_config_details(models::JobShapeConfigDetails);
        }
    }
}
