// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DHCP options.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDhcpOptions = GET "/dhcps/{dhcpId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DhcpOptions/GetDhcpOptions";
    facts { without_default_retry(); }
    required {
        dhcp_id = path "dhcpId" (String);
    }
    returns { json(models::DhcpOptions), state(models::DhcpOptionsLifecycleState) }
}
