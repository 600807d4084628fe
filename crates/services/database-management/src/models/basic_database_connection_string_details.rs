// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a basic database connection string.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicDatabaseConnectionStringDetails {
    /// The service.
    pub service: String,
    /// The port.
    pub port: i64,
    /// The protocol.
    pub protocol: models::BasicDatabaseConnectionStringProtocol,
}

model! {
    BasicDatabaseConnectionStringDetails, "connectionType" = "BASIC" {
        required {
            service = "service", with_service(String);
            port = "port", with_port(i64);
            protocol = "protocol", with_protocol(models::BasicDatabaseConnectionStringProtocol);
        }
    }
}
