// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools connection Oracle database proxy client no proxy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionOracleDatabaseProxyClientNoProxyDetails {}

model! {
    DatabaseToolsConnectionOracleDatabaseProxyClientNoProxyDetails, "proxyAuthenticationType" = "NO_PROXY" {
        optional {}
    }
}
