// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in dataflow connections.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataflowConnections {
    /// The connection details.
    pub connection_details: models::DataflowConnectionDetails,
}

model! {
    UpdateDataflowConnections {
        required {
            connection_details = "connectionDetails",
                with_connection_details(models::DataflowConnectionDetails);
        }
    }
}
