// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a web application acceleration.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateWebAppAcceleration = POST "/webAppAccelerations",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAcceleration/CreateWebAppAcceleration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_web_app_acceleration_details = json(models::CreateWebAppAccelerationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::WebAppAcceleration) }
    then {
        settled(get_web_app_acceleration, models::WebAppAcceleration,
            models::WebAppAccelerationLifecycleState);
        with_id("webAppAccelerationId", "id");
    }
}
