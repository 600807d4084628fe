// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The infrastructure of a notebook session: shape, storage and network.
/// `NotebookSessionConfigDetails` is an alternative with the same fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionConfigurationDetails {
    /// The compute shape. `ListNotebookSessionShapes` returns the available shapes.
    pub shape: String,
    /// The size of the attached block volume in gigabytes.
    pub block_storage_size_in_gbs: Option<i64>,
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: String,
    /// The OCID of the private endpoint for access to the resource.
    pub private_endpoint_id: Option<String>,
    /// The OCID of the capacity reservation for the instance.
    pub capacity_reservation_id: Option<String>,
    /// The OCPUs and memory of a flexible shape.
    pub notebook_session_shape_config_details: Option<models::NotebookSessionShapeConfigDetails>,
}

model! {
    NotebookSessionConfigurationDetails {
        required {
            shape = "shape", with_shape(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            block_storage_size_in_gbs = "blockStorageSizeInGBs",
                with_block_storage_size_in_gbs(i64);
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            notebook_session_shape_config_details = "notebookSessionShapeConfigDetails",
                with_notebook_session_shape_config_details(models::NotebookSessionShapeConfigDetails);
        }
    }
}
