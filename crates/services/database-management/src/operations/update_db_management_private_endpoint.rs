// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DB management private endpoint.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDbManagementPrivateEndpoint =
        PUT "/dbManagementPrivateEndpoints/{dbManagementPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/DbManagementPrivateEndpoint/UpdateDbManagementPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        db_management_private_endpoint_id = path "dbManagementPrivateEndpointId" (String);
        update_db_management_private_endpoint_details =
            json(models::UpdateDbManagementPrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DbManagementPrivateEndpoint) }
    then {
        settled(get_db_management_private_endpoint, models::DbManagementPrivateEndpoint,
            models::DbManagementPrivateEndpointLifecycleState);
    }
}
