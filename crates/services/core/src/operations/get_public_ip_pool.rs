// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the public IP pool.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPublicIpPool = GET "/publicIpPools/{publicIpPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIpPool/GetPublicIpPool";
    facts { without_default_retry(); }
    required {
        public_ip_pool_id = path "publicIpPoolId" (String);
    }
    returns { json(models::PublicIpPool), state(models::PublicIpPoolLifecycleState) }
}
