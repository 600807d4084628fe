// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resources.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListResources = GET "/resources",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Resource/ListResources";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the target.
        target_id = query "targetId" (String);
        /// Filters by the region.
        region = query "region" (String);
        /// The CVSS score.
        cvss_score = query "cvssScore" (i64);
        /// Filters by the CVSS score: more than this value.
        cvss_score_greater_than = query "cvssScoreGreaterThan" (i64);
        /// Filters by the CVSS score: less than this value.
        cvss_score_less_than = query "cvssScoreLessThan" (i64);
        /// The CVE ID.
        cve_id = query "cveId" (String);
        /// Filters by the risk level.
        risk_level = query "riskLevel" (String);
        /// Filters by the risk level: more than this value.
        risk_level_greater_than = query "riskLevelGreaterThan" (String);
        /// Filters by the risk level: less than this value.
        risk_level_less_than = query "riskLevelLessThan" (String);
        /// Filters problems by the IDs of detector rules.
        detector_rule_id_list = query_each "detectorRuleIdList" ([String]);
        /// Filters problems by detector type.
        detector_type = query "detectorType" (models::ListResourcesDetectorType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListResourcesAccessLevel);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListResourcesSortBy);
    }
    returns {
        pages(models::ResourceCollection),
        items(models::ResourceSummary = |page| page.items),
    }
}
