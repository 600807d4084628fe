// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the checks.
    ListChecks = GET "/securityAssessments/{securityAssessmentId}/checks",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListChecks";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `title`.
        sort_by = query "sortBy" (models::ListChecksSortBy);
        /// Filters by the severity of the check that Data Safe suggests, the default in the
        /// template baseline.
        suggested_severity = query "suggestedSeverity" (models::CheckSuggestedSeverity);
        /// Filters by risk levels of the findings.
        contains_severity = query_each "containsSeverity" ([models::ListChecksContainsSeverity]);
        /// Filters by references of the findings, such as STIG or CIS.
        contains_references = query_each "containsReferences"
            ([models::ListChecksContainsReference]);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListChecksAccessLevel);
        /// Filters by the key.
        key = query "key" (String);
    }
    returns { pages(Vec<models::CheckSummary>), items(models::CheckSummary) }
}
