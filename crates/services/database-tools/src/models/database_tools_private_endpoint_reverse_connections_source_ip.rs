// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools private endpoint reverse connections source IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsPrivateEndpointReverseConnectionsSourceIp {
    /// The source IP.
    pub source_ip: Option<String>,
}

model! {
    DatabaseToolsPrivateEndpointReverseConnectionsSourceIp {
        source_ip = "sourceIp";
    }
}
