// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data safe private endpoint.
    ///
    /// The response has the header `etag`.
    GetDataSafePrivateEndpoint = GET "/dataSafePrivateEndpoints/{dataSafePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafePrivateEndpoint/GetDataSafePrivateEndpoint";
    required {
        data_safe_private_endpoint_id = path "dataSafePrivateEndpointId" (String);
    }
    returns {
        json(models::DataSafePrivateEndpoint),
        state(models::DataSafePrivateEndpointLifecycleState),
    }
}
