// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the trail sequences.
    ListTrailSequences = GET "/trailSequences",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/TrailSequenceSummary/ListTrailSequences";
    required {
        deployment_id = query "deploymentId" (String);
        trail_file_id = query "trailFileId" (String);
    }
    optional {
        /// The ID of the trail sequence.
        trail_sequence_id = query "trailSequenceId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `displayName`. The default order is ascending for
        /// `displayName` and descending for `timeLastUpdated`.
        sort_by = query "sortBy" (models::ListTrailSequencesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::TrailSequenceCollection),
        items(models::TrailSequenceSummary = |page| page.items),
    }
}
