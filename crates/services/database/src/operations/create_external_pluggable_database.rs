// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external pluggable database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExternalPluggableDatabase = POST "/externalpluggabledatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalPluggableDatabase/CreateExternalPluggableDatabase";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_external_pluggable_database_details =
            json(models::CreateExternalPluggableDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalPluggableDatabase) }
    then {
        settled(get_external_pluggable_database, models::ExternalPluggableDatabase,
            models::ExternalPluggableDatabaseLifecycleState);
        with_id("externalPluggableDatabaseId", "id");
    }
}
