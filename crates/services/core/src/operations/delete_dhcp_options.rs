// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DHCP options.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDhcpOptions = DELETE "/dhcps/{dhcpId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DhcpOptions/DeleteDhcpOptions";
    facts { without_default_retry(); }
    required {
        dhcp_id = path "dhcpId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_dhcp_options); }
}
