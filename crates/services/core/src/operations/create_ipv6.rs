// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an IPv6.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateIpv6 = POST "/ipv6",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/CreateIpv6";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_ipv6_details = json(models::CreateIpv6Details);
    }
    optional {
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
