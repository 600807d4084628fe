// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the IPv6s.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListIpv6s = GET "/ipv6", "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/ListIpv6s";
    facts { without_default_retry(); }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the IP address. Example: `10.0.3.3`.
        ip_address = query "ipAddress" (String);
        /// Filters by the OCID of the subnet.
        subnet_id = query "subnetId" (String);
        /// Filters by the OCID of the VNIC.
        vnic_id = query "vnicId" (String);
        /// Filters by the state of the IP address, `ASSIGNED` if a VNIC has it and `AVAILABLE` if
        /// not.
        ip_state = query "ipState" (String);
        /// Filters by the lifetime.
        lifetime = query "lifetime" (String);
    }
    returns { pages(Vec<models::Ipv6>), items(models::Ipv6) }
}
