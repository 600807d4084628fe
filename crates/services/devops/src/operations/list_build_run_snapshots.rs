// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the build run snapshots.
    ListBuildRunSnapshots = GET "/pullRequests/{pullRequestId}/buildRunSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/ListBuildRunSnapshots";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    optional {
        /// The ID of the pipeline.
        pipeline_id = query "pipelineId" (String);
        /// Filters by the OCID of the build run.
        build_run_id = query "buildRunId" (String);
        /// Filters by the ID of the commit.
        commit_id = query "commitId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListBuildRunSnapshotsSortBy);
    }
    returns {
        pages(models::BuildRunSnapshotCollection),
        items(models::BuildRunSnapshotSummary = |page| page.items),
    }
}
