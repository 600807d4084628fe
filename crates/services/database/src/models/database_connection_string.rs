// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database connection string.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionString {
    /// The host name.
    pub hostname: String,
    /// The port.
    pub port: i64,
    /// The service.
    pub service: String,
    /// The protocol.
    pub protocol: models::DatabaseConnectionStringProtocol,
}

model! {
    DatabaseConnectionString {
        required {
            hostname = "hostname", with_hostname(String);
            port = "port", with_port(i64);
            service = "service", with_service(String);
            protocol = "protocol", with_protocol(models::DatabaseConnectionStringProtocol);
        }
    }
}
