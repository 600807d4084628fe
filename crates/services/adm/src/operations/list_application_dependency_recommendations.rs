// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the application dependency recommendations.
    ListApplicationDependencyRecommendations =
        GET "/remediationRuns/{remediationRunId}/applicationDependencyRecommendations",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRun/ListApplicationDependencyRecommendations";
    required {
        remediation_run_id = path "remediationRunId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the group, artifact and version.
        gav = query "gav" (String);
        /// Filters by the package URL.
        purl = query "purl" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListApplicationDependencyRecommendationsSortBy);
    }
    returns {
        pages(models::ApplicationDependencyRecommendationCollection),
        items(models::ApplicationDependencyRecommendationSummary = |page| page.items),
    }
}
