// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the external pluggable database database management.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    EnableExternalPluggableDatabaseDatabaseManagement =
        POST "/externalpluggabledatabases/{externalPluggableDatabaseId}/actions/enableDatabaseManagement",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalPluggableDatabase/EnableExternalPluggableDatabaseDatabaseManagement";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        external_pluggable_database_id = path "externalPluggableDatabaseId" (String);
        enable_external_pluggable_database_database_management_details =
            json(models::EnableExternalPluggableDatabaseDatabaseManagementDetails);
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
        settled(get_external_pluggable_database, models::ExternalPluggableDatabase,
            models::ExternalPluggableDatabaseLifecycleState);
    }
}
