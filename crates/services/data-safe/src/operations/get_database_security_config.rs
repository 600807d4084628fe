// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database security configuration.
    ///
    /// The response has the header `etag`.
    GetDatabaseSecurityConfig = GET "/databaseSecurityConfigs/{databaseSecurityConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseSecurityConfig/GetDatabaseSecurityConfig";
    required {
        database_security_config_id = path "databaseSecurityConfigId" (String);
    }
    returns {
        json(models::DatabaseSecurityConfig),
        state(models::DatabaseSecurityConfigLifecycleState),
    }
}
