// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validate database tools connection Oracle database result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateDatabaseToolsConnectionOracleDatabaseResult {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The cause.
    pub cause: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The version of the database.
    pub database_version: String,
    /// The currently active default schema.
    pub current_schema: Option<String>,
    /// The name of the user who signed in.
    pub session_user: Option<String>,
    /// The database user who opened the session on behalf of the session user.
    pub proxy_user: Option<String>,
    /// The authenticated identity.
    pub authenticated_identity: Option<String>,
    /// The authentication method.
    pub authentication_method: Option<String>,
    /// Whether the `DBMS_CLOUD` package is installed.
    pub dbms_cloud_status:
        models::ValidateDatabaseToolsConnectionOracleDatabaseResultDbmsCloudStatus,
    /// The cloud service.
    pub cloud_service: Option<String>,
    /// The status of identity types, that is, whether the connection can use them.
    pub database_tools_identity_statuses: Option<Vec<models::ValidationIdentityStatus>>,
    /// The enterprise identity of the session.
    pub enterprise_identity: Option<String>,
    /// The enterprise identity of the proxy of the session.
    pub proxy_enterprise_identity: Option<String>,
    /// The status of each kind of external authentication for the connection.
    pub external_authentication_statuses:
        Option<Vec<models::ValidationExternalAuthenticationStatus>>,
}

model! {
    ValidateDatabaseToolsConnectionOracleDatabaseResult, "type" = "ORACLE_DATABASE" {
        code = "code";
        message = "message";
        cause = "cause";
        action = "action";
        database_name = "databaseName";
        database_version = "databaseVersion";
        current_schema = "currentSchema";
        session_user = "sessionUser";
        proxy_user = "proxyUser";
        authenticated_identity = "authenticatedIdentity";
        authentication_method = "authenticationMethod";
        dbms_cloud_status = "dbmsCloudStatus";
        cloud_service = "cloudService";
        database_tools_identity_statuses = "databaseToolsIdentityStatuses";
        enterprise_identity = "enterpriseIdentity";
        proxy_enterprise_identity = "proxyEnterpriseIdentity";
        external_authentication_statuses = "externalAuthenticationStatuses";
    }
}
