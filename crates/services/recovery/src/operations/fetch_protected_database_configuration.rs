// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Fetches the protected database configuration.
    ///
    /// The response has the headers `etag`, `opc-checksum` and `opc-filename`.
    FetchProtectedDatabaseConfiguration =
        POST "/protectedDatabases/{protectedDatabaseId}/actions/getConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectedDatabase/FetchProtectedDatabaseConfiguration";
    facts {
        with_accept("application/json");
        with_stream();
        with_retry_token();
    }
    required {
        protected_database_id = path "protectedDatabaseId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body:
        /// [`FetchProtectedDatabaseConfigurationDetails`](crate::models::FetchProtectedDatabaseConfigurationDetails).
        fetch_protected_database_configuration_details =
            json(models::FetchProtectedDatabaseConfigurationDetails);
    }
    returns { stream }
    then {
        settled(get_protected_database, models::ProtectedDatabase,
            models::ProtectedDatabaseLifecycleState);
    }
}
