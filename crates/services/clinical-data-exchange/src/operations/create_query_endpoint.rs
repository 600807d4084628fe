// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a query endpoint asynchronously. The work request reports the progress. The default
    /// limit is 25 per tenancy and can be raised on request.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateQueryEndpoint = POST "/queryEndpoints",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-queryendpoints-post.html";
    facts { with_retry_token(); }
    required {
        create_query_endpoint_details = json(models::CreateQueryEndpointDetails);
    }
    optional {
        /// The idempotency token. The service executes requests with the same token only once. The
        /// token expires after 24 hours. At most 64 characters.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::QueryEndpoint) }
    then {
        settled(get_query_endpoint, models::QueryEndpoint, String);
        with_id("queryEndpointId", "id");
    }
}
