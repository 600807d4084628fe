// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database connection string profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionStringProfile {
    /// The display name.
    pub display_name: String,
    /// The value.
    pub value: String,
    /// The consumer group.
    pub consumer_group: Option<models::DatabaseConnectionStringProfileConsumerGroup>,
    /// The protocol.
    pub protocol: models::DatabaseConnectionStringProfileProtocol,
    /// The TLS authentication.
    pub tls_authentication: Option<models::DatabaseConnectionStringProfileTlsAuthentication>,
    /// The host format.
    pub host_format: models::DatabaseConnectionStringProfileHostFormat,
    /// The mode of the database session. Redirection is only for RAC databases.
    pub session_mode: models::DatabaseConnectionStringProfileSessionMode,
    /// The syntax format.
    pub syntax_format: models::DatabaseConnectionStringProfileSyntaxFormat,
    /// Whether the connection string is regional. Only with Data Guard across regions.
    pub is_regional: Option<bool>,
}

model! {
    DatabaseConnectionStringProfile {
        display_name = "displayName";
        value = "value";
        consumer_group = "consumerGroup";
        protocol = "protocol";
        tls_authentication = "tlsAuthentication";
        host_format = "hostFormat";
        session_mode = "sessionMode";
        syntax_format = "syntaxFormat";
        is_regional = "isRegional";
    }
}
