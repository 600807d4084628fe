// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a Kafka bootstrap server to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKafkaBootstrapServer {
    /// The host name or address. Some connections take a list of hosts and ports instead.
    pub host: String,
    /// The port of the endpoint.
    pub port: Option<i64>,
}

model! {
    CreateKafkaBootstrapServer {
        required {
            host = "host", with_host(String);
        }
        optional {
            port = "port", with_port(i64);
        }
    }
}
