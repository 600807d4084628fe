// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The name of the principal.
    pub principal_name: Option<String>,
    /// The OCID of the principal.
    pub principal_id: Option<String>,
    /// The type of authentication. Example: `natv`.
    pub auth_type: Option<String>,
    /// The caller name.
    pub caller_name: Option<String>,
    /// The OCID of the caller.
    pub caller_id: Option<String>,
    /// The OCID of the tenant.
    pub tenant_id: Option<String>,
    /// The IP address. Example: `172.24.80.88`.
    pub ip_address: Option<String>,
    /// The credentials.
    pub credentials: Option<String>,
    /// The user agent. Example: `Jersey/2.23 (HttpUrlConnection 1.8.0_212)`.
    pub user_agent: Option<String>,
    /// The ID of the console session.
    pub console_session_id: Option<String>,
}

model! {
    Identity {
        principal_name = "principalName";
        principal_id = "principalId";
        auth_type = "authType";
        caller_name = "callerName";
        caller_id = "callerId";
        tenant_id = "tenantId";
        ip_address = "ipAddress";
        credentials = "credentials";
        user_agent = "userAgent";
        console_session_id = "consoleSessionId";
    }
}
