// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the detector rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDetectorRules = GET "/detectors/{detectorId}/detectorRules",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRule/ListDetectorRules";
    facts { without_default_retry(); }
    required {
        detector_id = path "detectorId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by one lifecycle state. Default: `ACTIVE`.
        lifecycle_state = query "lifecycleState" (models::DetectorRuleLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDetectorRulesSortBy);
    }
    returns {
        pages(models::DetectorRuleCollection),
        items(models::DetectorRuleSummary = |page| page.items),
    }
}
