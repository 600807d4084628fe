// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the IPv6.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteIpv6 = DELETE "/ipv6/{ipv6Id}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/DeleteIpv6";
    facts { without_default_retry(); }
    required {
        ipv6_id = path "ipv6Id" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ipv6); }
}
