// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ASM connection string.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsmConnectionString {
    /// The hosts.
    pub hosts: Vec<String>,
    /// The port.
    pub port: i64,
    /// The service.
    pub service: String,
    /// The protocol.
    pub protocol: models::AsmConnectionStringProtocol,
}

model! {
    AsmConnectionString {
        required {
            hosts = "hosts", with_hosts([String]);
            port = "port", with_port(i64);
            service = "service", with_service(String);
            protocol = "protocol", with_protocol(models::AsmConnectionStringProtocol);
        }
    }
}
