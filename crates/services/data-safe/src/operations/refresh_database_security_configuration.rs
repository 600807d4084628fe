// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the database security configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshDatabaseSecurityConfiguration =
        POST "/databaseSecurityConfigs/{databaseSecurityConfigId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseSecurityConfig/RefreshDatabaseSecurityConfiguration";
    facts { with_retry_token(); }
    required {
        database_security_config_id = path "databaseSecurityConfigId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_database_security_config, models::DatabaseSecurityConfig,
            models::DatabaseSecurityConfigLifecycleState);
    }
}
