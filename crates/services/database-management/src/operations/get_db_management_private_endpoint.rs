// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB management private endpoint.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbManagementPrivateEndpoint =
        GET "/dbManagementPrivateEndpoints/{dbManagementPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/DbManagementPrivateEndpoint/GetDbManagementPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        db_management_private_endpoint_id = path "dbManagementPrivateEndpointId" (String);
    }
    returns {
        json(models::DbManagementPrivateEndpoint),
        state(models::DbManagementPrivateEndpointLifecycleState),
    }
}
