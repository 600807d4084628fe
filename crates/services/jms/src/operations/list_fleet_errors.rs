// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the fleet errors.
    ListFleetErrors = GET "/fleetErrors",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/FleetErrorSummary/ListFleetErrors";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the OCID of the fleet.
        fleet_id = query "fleetId" (String);
        /// Filters by the time of the first report or detection: at or before this time.
        time_first_seen_less_than_or_equal_to = query "timeFirstSeenLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the first report or detection: at or after this time.
        time_first_seen_greater_than_or_equal_to = query "timeFirstSeenGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest report or detection: at or before this time.
        time_last_seen_less_than_or_equal_to = query "timeLastSeenLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest report or detection: at or after this time.
        time_last_seen_greater_than_or_equal_to = query "timeLastSeenGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFleetErrorsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::FleetErrorCollection),
        items(models::FleetErrorSummary = |page| page.items),
    }
}
