// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the RR set.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    GetRRSet = GET "/zones/{zoneNameOrId}/records/{domain}/{rtype}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/RRSet/GetRrSet";
    required {
        zone_name_or_id = path "zoneNameOrId" (String);
        domain = path "domain" (String);
        rtype = path "rtype" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The version of the zone.
        zone_version = query "zoneVersion" (String);
        /// The OCID of the compartment of the zone. Deprecated; omit it.
        compartment_id = query "compartmentId" (String);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::GetRRSetScope);
        /// The OCID of the view.
        view_id = query "viewId" (String);
        /// The precondition. With `*`, the resource must not exist; with an etag, it must have a
        /// different one.
        if_none_match = header "If-None-Match" (String);
        /// The precondition that the resource was modified after this date. Otherwise it is not
        /// transferred.
        if_modified_since = header "If-Modified-Since" (String);
    }
    returns { pages(models::RRSet), items(models::Record = |page| page.items) }
}
