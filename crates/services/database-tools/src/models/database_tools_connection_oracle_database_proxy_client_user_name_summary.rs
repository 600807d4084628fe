// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database tools connection Oracle database proxy client user name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionOracleDatabaseProxyClientUserNameSummary {
    /// The user name.
    pub user_name: String,
    /// The password of the user.
    pub user_password: Option<models::DatabaseToolsUserPasswordSummary>,
    /// The database roles of the proxy client. They are enabled if the proxy may use them for the
    /// client.
    pub roles: Option<Vec<String>>,
}

model! {
    DatabaseToolsConnectionOracleDatabaseProxyClientUserNameSummary, "proxyAuthenticationType" = "USER_NAME" {
        user_name = "userName";
        user_password = "userPassword";
        roles = "roles";
    }
}
