// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an API platform instance.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateApiPlatformInstance = POST "/apiPlatformInstances";
    facts { with_retry_token(); }
    required {
        create_api_platform_instance_details = json(models::CreateApiPlatformInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApiPlatformInstance) }
    then {
        settled(get_api_platform_instance, models::ApiPlatformInstance,
            models::ApiPlatformInstanceLifecycleState);
        with_id("apiPlatformInstanceId", "id");
    }
}
