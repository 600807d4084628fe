// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an API.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateApi = POST "/apis",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Api/CreateApi";
    facts { with_retry_token(); }
    required {
        create_api_details = json(models::CreateApiDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Api) }
    then {
        settled(get_api, models::Api, models::ApiLifecycleState);
        with_id("apiId", "id");
    }
}
