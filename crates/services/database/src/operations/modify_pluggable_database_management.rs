// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Modifies the pluggable database management.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ModifyPluggableDatabaseManagement =
        POST "/pluggableDatabases/{pluggableDatabaseId}/actions/modifyPluggableDatabaseManagement",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/ModifyPluggableDatabaseManagement";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        pluggable_database_id = path "pluggableDatabaseId" (String);
        modify_pluggable_database_management_details =
            json(models::ModifyPluggableDatabaseManagementDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PluggableDatabase) }
    then {
        settled(get_pluggable_database, models::PluggableDatabase,
            models::PluggableDatabaseLifecycleState);
        with_id("pluggableDatabaseId", "id");
    }
}
