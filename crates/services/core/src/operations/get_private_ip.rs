// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the private IP.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPrivateIp = GET "/privateIps/{privateIpId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PrivateIp/GetPrivateIp";
    facts { without_default_retry(); }
    required {
        private_ip_id = path "privateIpId" (String);
    }
    returns { json(models::PrivateIp) }
}
