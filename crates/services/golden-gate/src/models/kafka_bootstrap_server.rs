// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Kafka bootstrap server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaBootstrapServer {
    /// The host name or address. Some connections take a list of hosts and ports instead.
    pub host: String,
    /// The port of the endpoint.
    pub port: Option<i64>,
    /// The private IP address. Deprecated; it cannot be set on new connections.
    pub private_ip: Option<String>,
}

model! {
    KafkaBootstrapServer {
        required {
            host = "host", with_host(String);
        }
        optional {
            port = "port", with_port(i64);
            private_ip = "privateIp", with_private_ip(String);
        }
    }
}
