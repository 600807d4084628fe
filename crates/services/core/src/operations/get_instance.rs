// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstance = GET "/instances/{instanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/GetInstance";
    facts { without_default_retry(); }
    required {
        instance_id = path "instanceId" (String);
    }
    returns { json(models::Instance), state(models::InstanceLifecycleState) }
}
