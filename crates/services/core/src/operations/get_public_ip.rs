// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the public IP.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPublicIp = GET "/publicIps/{publicIpId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIp/GetPublicIp";
    facts { without_default_retry(); }
    required {
        public_ip_id = path "publicIpId" (String);
    }
    returns { json(models::PublicIp), state(models::PublicIpLifecycleState) }
}
