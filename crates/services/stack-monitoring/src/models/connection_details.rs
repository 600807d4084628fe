// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionDetails {
    /// The protocol.
    pub protocol: models::ConnectionProtocol,
    /// The port.
    pub port: i64,
    /// The OCID of the connector.
    pub connector_id: Option<String>,
    /// The name of the service.
    pub service_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The ID of the database.
    pub db_id: Option<String>,
    /// The ID of the SSL secret.
    pub ssl_secret_id: Option<String>,
}

model! {
    ConnectionDetails {
        required {
            protocol = "protocol", with_protocol(models::ConnectionProtocol);
            port = "port", with_port(i64);
            service_name = "serviceName", with_service_name(String);
        }
        optional {
            connector_id = "connectorId", with_connector_id(String);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            db_id = "dbId", with_db_id(String);
            ssl_secret_id = "sslSecretId", with_ssl_secret_id(String);
        }
    }
}
