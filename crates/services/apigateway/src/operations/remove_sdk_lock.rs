// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the SDK lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveSdkLock = POST "/sdks/{sdkId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Sdk/RemoveSdkLock";
    facts {
        without_default_retry();
        with_secret_fields(&["artifactUrl"]);
    }
    required {
        sdk_id = path "sdkId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Sdk) }
    then {
        settled(get_sdk, models::Sdk, models::SdkLifecycleState);
        with_id("sdkId", "id");
    }
}
