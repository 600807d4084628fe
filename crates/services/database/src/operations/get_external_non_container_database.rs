// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external non container database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalNonContainerDatabase =
        GET "/externalnoncontainerdatabases/{externalNonContainerDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalNonContainerDatabase/GetExternalNonContainerDatabase";
    facts { without_default_retry(); }
    required {
        external_non_container_database_id = path "externalNonContainerDatabaseId" (String);
    }
    returns {
        json(models::ExternalNonContainerDatabase),
        state(models::ExternalNonContainerDatabaseLifecycleState),
    }
}
