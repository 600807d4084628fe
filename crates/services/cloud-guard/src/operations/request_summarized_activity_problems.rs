// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the summarized activity problems.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestSummarizedActivityProblems = POST "/problems/actions/summarizeActivityProblems",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ActivityProblemAggregation/RequestSummarizedActivityProblems";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::RequestSummarizedActivityProblemsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Whether to include unknown locations. Default: `false`.
        include_unknown_locations = query "includeUnknownLocations" (bool);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ActivityProblemAggregationCollection),
        items(models::ActivityProblemAggregation = |page| page.items),
    }
}
