// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools private endpoint reverse connection configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsPrivateEndpointReverseConnectionConfiguration {
    /// The reverse connections source IPs.
    pub reverse_connections_source_ips:
        Option<Vec<models::DatabaseToolsPrivateEndpointReverseConnectionsSourceIp>>,
}

model! {
    DatabaseToolsPrivateEndpointReverseConnectionConfiguration {
        reverse_connections_source_ips = "reverseConnectionsSourceIps";
    }
}
