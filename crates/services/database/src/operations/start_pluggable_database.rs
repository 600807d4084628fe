// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the pluggable database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    StartPluggableDatabase = POST "/pluggableDatabases/{pluggableDatabaseId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/StartPluggableDatabase";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        pluggable_database_id = path "pluggableDatabaseId" (String);
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
