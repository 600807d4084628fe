// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools MCP server endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerEndpoint {
    /// The type.
    pub type_: Option<models::DatabaseToolsMcpServerEndpointType>,
    /// The endpoint.
    pub endpoint: Option<String>,
}

model! {
    DatabaseToolsMcpServerEndpoint {
        type_ = "type";
        endpoint = "endpoint";
    }
}
