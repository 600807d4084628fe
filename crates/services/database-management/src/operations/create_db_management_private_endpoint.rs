// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DB management private endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDbManagementPrivateEndpoint = POST "/dbManagementPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/DbManagementPrivateEndpoint/CreateDbManagementPrivateEndpoint";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_db_management_private_endpoint_details =
            json(models::CreateDbManagementPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DbManagementPrivateEndpoint) }
    then {
        settled(get_db_management_private_endpoint, models::DbManagementPrivateEndpoint,
            models::DbManagementPrivateEndpointLifecycleState);
        with_id("dbManagementPrivateEndpointId", "id");
    }
}
