// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database security configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDatabaseSecurityConfig = PUT "/databaseSecurityConfigs/{databaseSecurityConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseSecurityConfig/UpdateDatabaseSecurityConfig";
    required {
        database_security_config_id = path "databaseSecurityConfigId" (String);
        update_database_security_config_details = json(models::UpdateDatabaseSecurityConfigDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_database_security_config, models::DatabaseSecurityConfig,
            models::DatabaseSecurityConfigLifecycleState);
    }
}
