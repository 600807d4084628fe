// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools connection Oracle database proxy client.
    ///
    /// The field `proxyAuthenticationType` selects the variant.
    pub enum DatabaseToolsConnectionOracleDatabaseProxyClientDetails by "proxyAuthenticationType", sent {
        NoProxy(models::DatabaseToolsConnectionOracleDatabaseProxyClientNoProxyDetails)
            = "NO_PROXY", as_no_proxy;
        UserName(models::DatabaseToolsConnectionOracleDatabaseProxyClientUserNameDetails)
            = "USER_NAME", as_user_name;
        UserNameAutoDetect(models::DatabaseToolsConnectionOracleDatabaseProxyClientUserNameAutoDetectDetails)
            = "USER_NAME_AUTO_DETECT", as_user_name_auto_detect;
    }
}
