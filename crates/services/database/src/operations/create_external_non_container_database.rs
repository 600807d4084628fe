// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external non container database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExternalNonContainerDatabase = POST "/externalnoncontainerdatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalNonContainerDatabase/CreateExternalNonContainerDatabase";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_external_non_container_database_details =
            json(models::CreateExternalNonContainerDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalNonContainerDatabase) }
    then {
        settled(get_external_non_container_database, models::ExternalNonContainerDatabase,
            models::ExternalNonContainerDatabaseLifecycleState);
        with_id("externalNonContainerDatabaseId", "id");
    }
}
