// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the IPv6 VCN CIDR.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveIpv6VcnCidr = POST "/vcns/{vcnId}/actions/removeIpv6Cidr",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/RemoveIpv6VcnCidr";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vcn_id = path "vcnId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body: [`RemoveVcnIpv6CidrDetails`](crate::models::RemoveVcnIpv6CidrDetails).
        remove_vcn_ipv6_cidr_details = json(models::RemoveVcnIpv6CidrDetails);
    }
    returns { empty }
    then { settled(get_vcn, models::Vcn, models::VcnLifecycleState); }
}
