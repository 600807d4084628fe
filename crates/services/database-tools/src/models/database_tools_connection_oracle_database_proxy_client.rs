// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database tools connection Oracle database proxy client.
    ///
    /// The field `proxyAuthenticationType` selects the variant.
    pub enum DatabaseToolsConnectionOracleDatabaseProxyClient by "proxyAuthenticationType" {
        NoProxy(models::DatabaseToolsConnectionOracleDatabaseProxyClientNoProxy) = "NO_PROXY",
            as_no_proxy;
        UserName(models::DatabaseToolsConnectionOracleDatabaseProxyClientUserName) = "USER_NAME",
            as_user_name;
        UserNameAutoDetect(models::DatabaseToolsConnectionOracleDatabaseProxyClientUserNameAutoDetect)
            = "USER_NAME_AUTO_DETECT", as_user_name_auto_detect;
    }
}
