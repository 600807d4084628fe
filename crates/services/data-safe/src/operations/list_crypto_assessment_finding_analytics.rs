// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment finding analytics.
    ListCryptoAssessmentFindingAnalytics = GET "/cryptoAssessments/findingAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentFindingAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel"
            (models::ListCryptoAssessmentFindingAnalyticsAccessLevel);
        /// Filters by the category.
        category = query "category" (models::ListCryptoAssessmentFindingAnalyticsCategory);
        /// Filters by the unique key of the finding.
        finding_key = query_each "findingKey" ([String]);
        /// Whether the finding is part of the quantum readiness checks.
        is_quantum_readiness_check = query "isQuantumReadinessCheck" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentFindingAnalyticsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentFindingAnalyticsCollection),
        items(models::CryptoAssessmentFindingAnalyticsSummary = |page| page.items),
    }
}
