// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A single node with network access that the service manages. Only for single-node jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedEgressStandaloneJobInfrastructureConfigurationDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the attached block volume in gigabytes.
    pub block_storage_size_in_gbs: i64,
    /// The OCID of the capacity reservation for the instance.
    pub capacity_reservation_id: Option<String>,
    /// The OCPUs and memory of a flexible shape.
    pub job_shape_config_details: Option<models::JobShapeConfigDetails>,
}

model! {
    ManagedEgressStandaloneJobInfrastructureConfigurationDetails, "jobInfrastructureType" = "ME_STANDALONE" {
        required {
            shape_name = "shapeName", with_shape_name(String);
            block_storage_size_in_gbs = "blockStorageSizeInGBs",
                with_block_storage_size_in_gbs(i64);
        }
        optional {
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            job_shape_config_details = "jobShapeConfigDetails",
                with_job_shape_config_details(models::JobShapeConfigDetails);
        }
    }
}
