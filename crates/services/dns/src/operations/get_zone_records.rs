// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the zone records.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    GetZoneRecords = GET "/zones/{zoneNameOrId}/records",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Records/GetZoneRecords";
    required {
        zone_name_or_id = path "zoneNameOrId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The version of the zone.
        zone_version = query "zoneVersion" (String);
        /// Filters by the domain.
        domain = query "domain" (String);
        /// Filters by the domain: with this text anywhere in it.
        domain_contains = query "domainContains" (String);
        /// Filters by the type of the DNS record or RRSet.
        rtype = query "rtype" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::GetZoneRecordsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the compartment of the zone. Deprecated; omit it.
        compartment_id = query "compartmentId" (String);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::GetZoneRecordsScope);
        /// The OCID of the view.
        view_id = query "viewId" (String);
        /// The precondition. With `*`, the resource must not exist; with an etag, it must have a
        /// different one.
        if_none_match = header "If-None-Match" (String);
        /// The precondition that the resource was modified after this date. Otherwise it is not
        /// transferred.
        if_modified_since = header "If-Modified-Since" (String);
    }
    returns { pages(models::RecordCollection), items(models::Record = |page| page.items) }
}
