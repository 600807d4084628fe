// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the indicators.
    ListIndicators = GET "/indicators",
        "https://docs.oracle.com/iaas/api/#/en/threat-intel/20220901/IndicatorSummaryCollection/ListIndicators";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The threat type names.
        threat_type_name = query_each "threatTypeName" ([String]);
        /// Filters by the type.
        type_ = query "type" (models::IndicatorType);
        /// Filters by the value.
        value = query "value" (String);
        /// Filters by the confidence that the data is malicious, from 0 to 100: at least this
        /// value.
        confidence_greater_than_or_equal_to = query "confidenceGreaterThanOrEqualTo" (i64);
        /// Filters by the time of the last update: at or after this time.
        time_updated_greater_than_or_equal_to = query "timeUpdatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the last update: before this time.
        time_updated_less_than = query "timeUpdatedLessThan" (DateTime<Utc>);
        /// Filters by the time of the latest sighting or report: at or after this time.
        time_last_seen_greater_than_or_equal_to = query "timeLastSeenGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest sighting or report: before this time.
        time_last_seen_less_than = query "timeLastSeenLessThan" (DateTime<Utc>);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListIndicatorsSortBy);
    }
    returns {
        pages(models::IndicatorSummaryCollection),
        items(models::IndicatorSummary = |page| page.items),
    }
}
