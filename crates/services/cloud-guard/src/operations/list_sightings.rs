// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the sightings.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSightings = GET "/sightings",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SightingSummary/ListSightings";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the problem.
        problem_id = query "problemId" (String);
        /// The OCID of the resource profile.
        resource_profile_id = query "resourceProfileId" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListSightingsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListSightingsSortBy);
        /// Filters by the time of the latest detection: at or after this time.
        time_last_detected_greater_than_or_equal_to = query "timeLastDetectedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest detection: at or before this time.
        time_last_detected_less_than_or_equal_to = query "timeLastDetectedLessThanOrEqualTo"
            (DateTime<Utc>);
    }
    returns {
        pages(models::SightingCollection),
        items(models::SightingSummary = |page| page.items),
    }
}
