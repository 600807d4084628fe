// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IPv6.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateIpv6 = PUT "/ipv6/{ipv6Id}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/UpdateIpv6";
    facts { without_default_retry(); }
    required {
        ipv6_id = path "ipv6Id" (String);
        update_ipv6_details = json(models::UpdateIpv6Details);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Ipv6) }
    then { settled(get_ipv6, models::Ipv6, models::Ipv6LifecycleState); }
}
