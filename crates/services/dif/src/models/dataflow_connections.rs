// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Dataflow connections.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataflowConnections {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The connection details.
    pub connection_details: models::DataflowConnectionDetails,
}

model! {
    DataflowConnections {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
            connection_details = "connectionDetails",
                with_connection_details(models::DataflowConnectionDetails);
        }
    }
}
