// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pull request activities.
    ListPullRequestActivities = GET "/pullRequests/{pullRequestId}/activities",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/ListPullRequestActivities";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    optional {
        /// Filters by the type of the activity.
        activity_type = query "activityType" (models::ListPullRequestActivitiesActivityType);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::PullRequestActivityCollection),
        items(models::PullRequestActivitySummary = |page| page.items),
    }
}
