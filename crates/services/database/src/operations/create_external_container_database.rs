// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external container database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExternalContainerDatabase = POST "/externalcontainerdatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalContainerDatabase/CreateExternalContainerDatabase";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_external_container_database_details =
            json(models::CreateExternalContainerDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalContainerDatabase) }
    then {
        settled(get_external_container_database, models::ExternalContainerDatabase,
            models::ExternalContainerDatabaseLifecycleState);
        with_id("externalContainerDatabaseId", "id");
    }
}
