// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a database tools connection Oracle database proxy client user name auto detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionOracleDatabaseProxyClientUserNameAutoDetectSummary {
    /// The database roles of the proxy client. They are enabled if the proxy may use them for the
    /// client.
    pub roles: Option<Vec<String>>,
}

model! {
    DatabaseToolsConnectionOracleDatabaseProxyClientUserNameAutoDetectSummary, "proxyAuthenticationType" = "USER_NAME_AUTO_DETECT" {
        roles = "roles";
    }
}
