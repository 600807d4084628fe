// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IPv6.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetIpv6 = GET "/ipv6/{ipv6Id}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/GetIpv6";
    facts { without_default_retry(); }
    required {
        ipv6_id = path "ipv6Id" (String);
    }
    returns { json(models::Ipv6), state(models::Ipv6LifecycleState) }
}
