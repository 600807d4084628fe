// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud listener TCP endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudListenerTcpEndpoint {
    /// The services.
    pub services: Option<Vec<String>>,
    /// The host.
    pub host: String,
    /// The port.
    pub port: i64,
}

model! {
    CloudListenerTcpEndpoint, "protocol" = "TCP" {
        services = "services";
        host = "host";
        port = "port";
    }
}
