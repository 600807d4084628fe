// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the external non container database stack monitoring.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    EnableExternalNonContainerDatabaseStackMonitoring =
        POST "/externalnoncontainerdatabases/{externalNonContainerDatabaseId}/actions/enableStackMonitoring",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalNonContainerDatabase/EnableExternalNonContainerDatabaseStackMonitoring";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        external_non_container_database_id = path "externalNonContainerDatabaseId" (String);
        enable_external_non_container_database_stack_monitoring_details =
            json(models::EnableExternalNonContainerDatabaseStackMonitoringDetails);
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
        settled(get_external_non_container_database, models::ExternalNonContainerDatabase,
            models::ExternalNonContainerDatabaseLifecycleState);
    }
}
