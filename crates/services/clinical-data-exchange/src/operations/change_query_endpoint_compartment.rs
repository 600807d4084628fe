// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a query endpoint to another compartment asynchronously. The work request reports the
    /// progress.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeQueryEndpointCompartment =
        POST "/queryEndpoints/{queryEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-queryendpoints-queryendpointid-actions-changecompartment-post.html";
    facts { with_retry_token(); }
    required {
        query_endpoint_id = path "queryEndpointId" (String);
        change_query_endpoint_compartment_details =
            json(models::ChangeQueryEndpointCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token. The service executes requests with the same token only once. The
        /// token expires after 24 hours. At most 64 characters.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_query_endpoint, models::QueryEndpoint, String); }
}
