// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB system endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemEndpoint {
    /// The network address.
    pub hostname: Option<String>,
    /// The IP address.
    pub ip_address: String,
    /// The IP address version.
    pub ip_address_version: Option<models::DbSystemEndpointIpAddressVersion>,
    /// The port.
    pub port: i64,
    /// The TCP port for connections with the X protocol.
    pub port_x: i64,
    /// The modes.
    pub modes: Option<Vec<models::DbSystemEndpointMode>>,
    /// The status.
    pub status: Option<models::DbSystemEndpointStatus>,
    /// The details of the status.
    pub status_details: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::DbSystemEndpointResourceType>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
}

model! {
    DbSystemEndpoint {
        hostname = "hostname";
        ip_address = "ipAddress";
        ip_address_version = "ipAddressVersion";
        port = "port";
        port_x = "portX";
        modes = "modes";
        status = "status";
        status_details = "statusDetails";
        resource_type = "resourceType";
        resource_id = "resourceId";
    }
}
