// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Converts the standby database type.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConvertStandbyDatabaseType =
        POST "/databases/{databaseId}/dataGuard/actions/convertStandbyDatabaseType",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/ConvertStandbyDatabaseType";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["databaseAdminPassword", "hsmPassword", "vpcPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        convert_standby_database_type_details = json(models::ConvertStandbyDatabaseTypeDetails);
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
