// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the SDK.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSdk = PUT "/sdks/{sdkId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Sdk/UpdateSdk";
    facts {
        without_default_retry();
        with_secret_fields(&["artifactUrl"]);
    }
    required {
        sdk_id = path "sdkId" (String);
        update_sdk_details = json(models::UpdateSdkDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Sdk) }
    then { settled(get_sdk, models::Sdk, models::SdkLifecycleState); }
}
