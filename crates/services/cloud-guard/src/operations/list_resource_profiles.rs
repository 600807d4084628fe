// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the resource profiles.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListResourceProfiles = GET "/resourceProfiles",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResourceProfileSummary/ListResourceProfiles";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the time of the latest detection: at or after this time.
        time_last_detected_greater_than_or_equal_to = query "timeLastDetectedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest detection: at or before this time.
        time_last_detected_less_than_or_equal_to = query "timeLastDetectedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the first detection: at or after this time.
        time_first_detected_greater_than_or_equal_to = query "timeFirstDetectedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the first detection: at or before this time.
        time_first_detected_less_than_or_equal_to = query "timeFirstDetectedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListResourceProfilesAccessLevel);
        /// The types of the resources.
        resource_types = query_each "resourceTypes" ([String]);
        /// Filters by the risk score: at least this value.
        risk_score_greater_than_or_equal_to = query "riskScoreGreaterThanOrEqualTo" (f64);
        /// Filters by the risk score: at most this value.
        risk_score_less_than_or_equal_to = query "riskScoreLessThanOrEqualTo" (f64);
        /// The MITRE ATT&CK techniques.
        techniques = query_each "techniques" ([String]);
        /// Filters by the tactics.
        tactics = query_each "tactics" ([String]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeLastDetected`. The default order is descending for
        /// `timeLastDetected`.
        sort_by = query "sortBy" (models::ListResourceProfilesSortBy);
    }
    returns {
        pages(models::ResourceProfileCollection),
        items(models::ResourceProfileSummary = |page| page.items),
    }
}
