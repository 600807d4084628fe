// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an assigned connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignedConnectionDetails {
    /// The name of the connection.
    pub connection_name: Option<String>,
    /// The OCID of the connection.
    pub connection_id: Option<String>,
    /// The users who made the request.
    pub requested_by: Option<String>,
}

model! {
    AssignedConnectionDetails {
        connection_name = "connectionName";
        connection_id = "connectionId";
        requested_by = "requestedBy";
    }
}
