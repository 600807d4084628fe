// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance pool instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstancePoolInstance = GET "/instancePools/{instancePoolId}/instances/{instanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePoolInstance/GetInstancePoolInstance";
    facts { without_default_retry(); }
    required {
        instance_pool_id = path "instancePoolId" (String);
        instance_id = path "instanceId" (String);
    }
    returns {
        json(models::InstancePoolInstance),
        state(models::InstancePoolInstanceLifecycleState),
    }
}
