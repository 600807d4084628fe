// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionDetails {
    /// The host name.
    pub host_name: String,
    /// The protocol.
    pub protocol: models::ConnectionProtocol,
    /// The port.
    pub port: i64,
    /// The name of the database service for connections.
    pub service_name: String,
}

model! {
    ConnectionDetails {
        required {
            host_name = "hostName", with_host_name(String);
            protocol = "protocol", with_protocol(models::ConnectionProtocol);
            port = "port", with_port(i64);
            service_name = "serviceName", with_service_name(String);
        }
    }
}
