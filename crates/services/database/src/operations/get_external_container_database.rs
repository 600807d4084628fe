// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external container database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalContainerDatabase = GET "/externalcontainerdatabases/{externalContainerDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalContainerDatabase/GetExternalContainerDatabase";
    facts { without_default_retry(); }
    required {
        external_container_database_id = path "externalContainerDatabaseId" (String);
    }
    returns {
        json(models::ExternalContainerDatabase),
        state(models::ExternalContainerDatabaseLifecycleState),
    }
}
