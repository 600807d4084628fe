// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Modifies the IPv4 subnet CIDR.
    ///
    /// The response has the header `opc-work-request-id`.
    ModifyIpv4SubnetCidr = POST "/subnets/{subnetId}/actions/modifyIpv4Cidr",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Subnet/ModifyIpv4SubnetCidr";
    facts { with_retry_token(); }
    required {
        subnet_id = path "subnetId" (String);
        modify_ipv4_subnet_cidr_details = json(models::ModifyIpv4SubnetCidrDetails);
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
