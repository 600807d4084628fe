// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a data safe private endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDataSafePrivateEndpoint = POST "/dataSafePrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafePrivateEndpoint/CreateDataSafePrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_data_safe_private_endpoint_details =
            json(models::CreateDataSafePrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataSafePrivateEndpoint) }
    then {
        settled(get_data_safe_private_endpoint, models::DataSafePrivateEndpoint,
            models::DataSafePrivateEndpointLifecycleState);
        with_id("dataSafePrivateEndpointId", "id");
    }
}
