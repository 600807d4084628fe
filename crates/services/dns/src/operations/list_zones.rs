// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the zones.
    ///
    /// The response has the header `opc-total-items`.
    ListZones = GET "/zones", "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Zone/ListZones";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// Filters by the type of the zone.
        zone_type = query "zoneType" (models::ZoneType);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ZoneLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListZonesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the scope of the DNS resources.
        scope = query "scope" (models::ZoneScope);
        /// Filters by the OCID of the view.
        view_id = query "viewId" (String);
        /// The OCID of the TSIG key.
        tsig_key_id = query "tsigKeyId" (String);
        /// Filters by the state of DNSSEC on the zone.
        dnssec_state = query "dnssecState" (models::ZoneDnssecState);
    }
    returns { pages(Vec<models::ZoneSummary>), items(models::ZoneSummary) }
}
