// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unassigns the IPv6 address from its VNIC.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Ipv6VnicDetach = POST "/ipv6/{ipv6Id}/actions/detach",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/Ipv6VnicDetach";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        ipv6_id = path "ipv6Id" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Ipv6) }
    then {
        settled(get_ipv6, models::Ipv6, models::Ipv6LifecycleState);
        with_id("ipv6Id", "id");
    }
}
