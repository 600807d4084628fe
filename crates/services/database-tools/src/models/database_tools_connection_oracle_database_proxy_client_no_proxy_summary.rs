// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a database tools connection Oracle database proxy client no proxy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionOracleDatabaseProxyClientNoProxySummary {}

model! {
    DatabaseToolsConnectionOracleDatabaseProxyClientNoProxySummary, "proxyAuthenticationType" = "NO_PROXY" {}
}
