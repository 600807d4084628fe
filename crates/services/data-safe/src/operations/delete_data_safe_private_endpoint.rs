// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the data safe private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDataSafePrivateEndpoint = DELETE "/dataSafePrivateEndpoints/{dataSafePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafePrivateEndpoint/DeleteDataSafePrivateEndpoint";
    required {
        data_safe_private_endpoint_id = path "dataSafePrivateEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_data_safe_private_endpoint); }
}
