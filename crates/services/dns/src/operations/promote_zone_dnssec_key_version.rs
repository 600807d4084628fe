// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Promotes the zone DNSSEC key version.
    ///
    /// The response has the header `opc-work-request-id`.
    PromoteZoneDnssecKeyVersion = POST "/zones/{zoneId}/actions/promoteDnssecKeyVersion",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Zone/PromoteZoneDnssecKeyVersion";
    facts { with_retry_token(); }
    required {
        zone_id = path "zoneId" (String);
        promote_zone_dnssec_key_version_details = json(models::PromoteZoneDnssecKeyVersionDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::PromoteZoneDnssecKeyVersionScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
