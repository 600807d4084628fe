// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the target database.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshTargetDatabase = POST "/targetDatabases/{targetDatabaseId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabase/RefreshTargetDatabase";
    facts { with_retry_token(); }
    required {
        target_database_id = path "targetDatabaseId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_target_database, models::TargetDatabase, models::TargetDatabaseLifecycleState);
    }
}
