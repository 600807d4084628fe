// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an SDK.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSdk = POST "/sdks",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Sdk/CreateSdk";
    facts {
        with_retry_token();
        with_secret_fields(&["artifactUrl"]);
    }
    required {
        create_sdk_details = json(models::CreateSdkDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Sdk) }
    then {
        settled(get_sdk, models::Sdk, models::SdkLifecycleState);
        with_id("sdkId", "id");
    }
}
