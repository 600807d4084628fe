// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DHCP options.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDhcpOptions = PUT "/dhcps/{dhcpId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DhcpOptions/UpdateDhcpOptions";
    facts { without_default_retry(); }
    required {
        dhcp_id = path "dhcpId" (String);
        update_dhcp_details = json(models::UpdateDhcpDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DhcpOptions) }
    then { settled(get_dhcp_options, models::DhcpOptions, models::DhcpOptionsLifecycleState); }
}
