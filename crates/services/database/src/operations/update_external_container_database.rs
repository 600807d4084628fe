// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external container database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalContainerDatabase =
        PUT "/externalcontainerdatabases/{externalContainerDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalContainerDatabase/UpdateExternalContainerDatabase";
    facts { without_default_retry(); }
    required {
        external_container_database_id = path "externalContainerDatabaseId" (String);
        update_external_container_database_details =
            json(models::UpdateExternalContainerDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalContainerDatabase) }
    then {
        settled(get_external_container_database, models::ExternalContainerDatabase,
            models::ExternalContainerDatabaseLifecycleState);
    }
}
