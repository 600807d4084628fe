// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDataSciencePrivateEndpoint =
        DELETE "/dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/DeleteDataSciencePrivateEndpoint";
    facts { without_default_retry(); }
    required {
        data_science_private_endpoint_id = path "dataSciencePrivateEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_data_science_private_endpoint); }
}
