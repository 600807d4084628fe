// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Purges the web application acceleration cache.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PurgeWebAppAccelerationCache =
        POST "/webAppAccelerations/{webAppAccelerationId}/actions/purgeCache",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAcceleration/PurgeWebAppAccelerationCache";
    facts { without_default_retry(); }
    required {
        web_app_acceleration_id = path "webAppAccelerationId" (String);
        purge_web_app_acceleration_cache_details =
            json(models::PurgeWebAppAccelerationCacheDetails);
    }
    returns { empty }
    then {
        settled(get_web_app_acceleration, models::WebAppAcceleration,
            models::WebAppAccelerationLifecycleState);
    }
}
