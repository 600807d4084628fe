// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the instance pool instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetachInstancePoolInstance = POST "/instancePools/{instancePoolId}/actions/detachInstance",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePoolInstance/DetachInstancePoolInstance";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        instance_pool_id = path "instancePoolId" (String);
        detach_instance_pool_instance_details = json(models::DetachInstancePoolInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_instance_pool, models::InstancePool, models::InstancePoolLifecycleState); }
}
