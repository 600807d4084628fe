// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an API lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddApiLock = POST "/apis/{apiId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Api/AddApiLock";
    facts { without_default_retry(); }
    required {
        api_id = path "apiId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Api) }
    then {
        settled(get_api, models::Api, models::ApiLifecycleState);
        with_id("apiId", "id");
    }
}
