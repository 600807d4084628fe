// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the API.
    ///
    /// The response has the header `etag`.
    GetApi = GET "/apis/{apiId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Api/GetApi";
    required {
        api_id = path "apiId" (String);
    }
    returns { json(models::Api), state(models::ApiLifecycleState) }
}
