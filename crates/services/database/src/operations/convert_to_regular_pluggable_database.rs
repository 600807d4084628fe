// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Converts the resource to the regular pluggable database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConvertToRegularPluggableDatabase =
        POST "/pluggableDatabases/{pluggableDatabaseId}/actions/convertToRegular",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/ConvertToRegularPluggableDatabase";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["containerDatabaseAdminPassword", "tdeWalletPassword"]);
    }
    required {
        pluggable_database_id = path "pluggableDatabaseId" (String);
        convert_to_regular_pluggable_database_details =
            json(models::ConvertToRegularPluggableDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PluggableDatabase) }
    then {
        settled(get_pluggable_database, models::PluggableDatabase,
            models::PluggableDatabaseLifecycleState);
        with_id("pluggableDatabaseId", "id");
    }
}
