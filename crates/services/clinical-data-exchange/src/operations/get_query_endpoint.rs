// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a query endpoint.
    ///
    /// The response has the header `etag`.
    GetQueryEndpoint = GET "/queryEndpoints/{queryEndpointId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-queryendpoints-queryendpointid-get.html";
    required {
        query_endpoint_id = path "queryEndpointId" (String);
    }
    returns { json(models::QueryEndpoint), state(String) }
}
