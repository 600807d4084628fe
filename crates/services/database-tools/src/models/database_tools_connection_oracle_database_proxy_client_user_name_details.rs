// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database tools connection Oracle database proxy client user name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionOracleDatabaseProxyClientUserNameDetails {
    /// The user name.
    pub user_name: String,
    /// The password of the user.
    pub user_password: Option<models::DatabaseToolsUserPasswordDetails>,
    /// The database roles of the proxy client. They are enabled if the proxy may use them for the
    /// client.
    pub roles: Option<Vec<String>>,
}

model! {
    DatabaseToolsConnectionOracleDatabaseProxyClientUserNameDetails, "proxyAuthenticationType" = "USER_NAME" {
        required {
            user_name = "userName", with_user_name(String);
        }
        optional {
            user_password = "userPassword",
                with_user_password(models::DatabaseToolsUserPasswordDetails);
            roles = "roles", with_roles([String]);
        }
    }
}
