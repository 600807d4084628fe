// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an IPv6 VCN CIDR.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddIpv6VcnCidr = POST "/vcns/{vcnId}/actions/addIpv6Cidr",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/AddIpv6VcnCidr";
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
        /// The request body: [`AddVcnIpv6CidrDetails`](crate::models::AddVcnIpv6CidrDetails).
        add_vcn_ipv6_cidr_details = json(models::AddVcnIpv6CidrDetails);
    }
    returns { empty }
    then { settled(get_vcn, models::Vcn, models::VcnLifecycleState); }
}
