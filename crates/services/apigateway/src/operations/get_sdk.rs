// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SDK.
    ///
    /// The response has the header `etag`.
    GetSdk = GET "/sdks/{sdkId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Sdk/GetSdk";
    facts { with_secret_fields(&["artifactUrl"]); }
    required {
        sdk_id = path "sdkId" (String);
    }
    returns { json(models::Sdk), state(models::SdkLifecycleState) }
}
