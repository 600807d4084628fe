// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a query endpoint asynchronously. The work request reports the progress.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteQueryEndpoint = DELETE "/queryEndpoints/{queryEndpointId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-queryendpoints-queryendpointid-delete.html";
    required {
        query_endpoint_id = path "queryEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_query_endpoint); }
}
