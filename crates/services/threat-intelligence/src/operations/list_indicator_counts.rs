// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the indicator counts.
    ListIndicatorCounts = GET "/indicatorCounts",
        "https://docs.oracle.com/iaas/api/#/en/threat-intel/20220901/IndicatorCountCollection/ListIndicatorCounts";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(models::IndicatorCountCollection) }
}
