// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the IPv6 subnet CIDR.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveIpv6SubnetCidr = POST "/subnets/{subnetId}/actions/removeIpv6Cidr",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Subnet/RemoveIpv6SubnetCidr";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        subnet_id = path "subnetId" (String);
        remove_subnet_ipv6_cidr_details = json(models::RemoveSubnetIpv6CidrDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_subnet, models::Subnet, models::SubnetLifecycleState); }
}
