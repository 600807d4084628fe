// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Modifies the database management.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ModifyDatabaseManagement = POST "/databases/{databaseId}/actions/modifyDatabaseManagement",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/ModifyDatabaseManagement";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        modify_database_management_details = json(models::ModifyDatabaseManagementDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Database) }
    then {
        settled(get_database, models::Database, models::DatabaseLifecycleState);
        with_id("databaseId", "id");
    }
}
