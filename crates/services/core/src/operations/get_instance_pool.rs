// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance pool.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstancePool = GET "/instancePools/{instancePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePool/GetInstancePool";
    facts { without_default_retry(); }
    required {
        instance_pool_id = path "instancePoolId" (String);
    }
    returns { json(models::InstancePool), state(models::InstancePoolLifecycleState) }
}
