// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the public IPs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPublicIps = GET "/publicIps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIp/ListPublicIps";
    facts { without_default_retry(); }
    required {
        scope = query "scope" (models::PublicIpScope);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the lifetime.
        lifetime = query "lifetime" (models::PublicIpLifetime);
        /// Filters by the OCID of the public IP pool.
        public_ip_pool_id = query "publicIpPoolId" (String);
    }
    returns { pages(Vec<models::PublicIp>), items(models::PublicIp) }
}
