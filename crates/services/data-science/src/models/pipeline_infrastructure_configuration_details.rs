// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The infrastructure of all steps in a pipeline, or of a single step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineInfrastructureConfigurationDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the attached block volume in gigabytes.
    pub block_storage_size_in_gbs: i64,
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: Option<String>,
    /// The OCPUs and memory of a flexible shape.
    pub shape_config_details: Option<models::PipelineShapeConfigDetails>,
    /// The size of the block volume as a pipeline parameter, used instead of
    /// `blockStorageSizeInGBs`. It must resolve to a valid value in the pipeline run.
    pub block_storage_size_in_gbs_parameterized: Option<String>,
    /// The OCID of the capacity reservation for the instance.
    pub capacity_reservation_id: Option<String>,
}

model! {
    PipelineInfrastructureConfigurationDetails {
        required {
            shape_name = "shapeName", with_shape_name(String);
            block_storage_size_in_gbs = "blockStorageSizeInGBs",
                with_block_storage_size_in_gbs(i64);
        }
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
            shape_config_details = "shapeConfigDetails",
                with_shape_config_details(models::PipelineShapeConfigDetails);
            block_storage_size_in_gbs_parameterized = "blockStorageSizeInGBsParameterized",
                with_block_storage_size_in_gbs_parameterized(String);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
        }
    }
}
