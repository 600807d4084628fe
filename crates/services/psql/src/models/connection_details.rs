// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionDetails {
    /// The CA certificate.
    pub ca_certificate: String,
    /// The primary DB endpoint.
    pub primary_db_endpoint: models::Endpoint,
    /// The instance endpoints.
    pub instance_endpoints: Vec<models::DbInstanceEndpoint>,
    /// The reader endpoint.
    pub reader_endpoint: Option<models::Endpoint>,
}

model! {
    ConnectionDetails {
        ca_certificate = "caCertificate";
        primary_db_endpoint = "primaryDbEndpoint";
        instance_endpoints = "instanceEndpoints";
        reader_endpoint = "readerEndpoint";
    }
}
