// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools connection Oracle database proxy client no proxy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionOracleDatabaseProxyClientNoProxy {}

model! {
    DatabaseToolsConnectionOracleDatabaseProxyClientNoProxy, "proxyAuthenticationType" = "NO_PROXY" {}
}
