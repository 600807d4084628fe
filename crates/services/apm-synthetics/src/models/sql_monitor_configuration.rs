// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// The type of the database.
    pub database_type: Option<models::SqlMonitorConfigurationDatabaseType>,
    /// The query.
    pub query: Option<String>,
    /// The database authentication details.
    pub database_authentication_details: Option<models::BasicAuthenticationDetails>,
    /// The role of the database.
    pub database_role: Option<String>,
    /// The database connection type.
    pub database_connection_type: Option<models::SqlMonitorConfigurationDatabaseConnectionType>,
    /// The connection string.
    pub connection_string: Option<String>,
    /// The database wallet details.
    pub database_wallet_details: Option<models::DatabaseWalletDetails>,
}

model! {
    SqlMonitorConfiguration, "configType" = "SQL_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            database_type = "databaseType",
                with_database_type(models::SqlMonitorConfigurationDatabaseType);
            query = "query", with_query(String);
            database_authentication_details = "databaseAuthenticationDetails",
                with_database_authentication_details(models::BasicAuthenticationDetails);
            database_role = "databaseRole", with_database_role(String);
            database_connection_type = "databaseConnectionType",
                with_database_connection_type(models::SqlMonitorConfigurationDatabaseConnectionType);
            connection_string = "connectionString", with_connection_string(String);
            database_wallet_details = "databaseWalletDetails",
                with_database_wallet_details(models::DatabaseWalletDetails);
        }
    }
}
