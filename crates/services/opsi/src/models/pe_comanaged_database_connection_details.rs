// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pe co-managed database connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeComanagedDatabaseConnectionDetails {
    /// The hosts.
    pub hosts: Vec<models::PeComanagedDatabaseHostDetails>,
    /// The protocol.
    pub protocol: Option<models::PeComanagedDatabaseConnectionProtocol>,
    /// The name of the database service for connections.
    pub service_name: Option<String>,
}

model! {
    PeComanagedDatabaseConnectionDetails {
        required {
            hosts = "hosts", with_hosts([models::PeComanagedDatabaseHostDetails]);
        }
        optional {
            protocol = "protocol", with_protocol(models::PeComanagedDatabaseConnectionProtocol);
            service_name = "serviceName", with_service_name(String);
        }
    }
}
