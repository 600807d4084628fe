// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the instance pool instance.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AttachInstancePoolInstance = POST "/instancePools/{instancePoolId}/instances",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/AttachInstancePoolInstance";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        instance_pool_id = path "instancePoolId" (String);
        attach_instance_pool_instance_details = json(models::AttachInstancePoolInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InstancePoolInstance) }
    then {
        settled(get_instance_pool_instance, models::InstancePoolInstance,
            models::InstancePoolInstanceLifecycleState);
        with_id("instanceId", "id");
    }
}
