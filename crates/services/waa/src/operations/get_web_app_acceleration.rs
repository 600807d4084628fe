// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the web application acceleration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetWebAppAcceleration = GET "/webAppAccelerations/{webAppAccelerationId}",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAcceleration/GetWebAppAcceleration";
    facts { without_default_retry(); }
    required {
        web_app_acceleration_id = path "webAppAccelerationId" (String);
    }
    returns { json(models::WebAppAcceleration), state(models::WebAppAccelerationLifecycleState) }
}
