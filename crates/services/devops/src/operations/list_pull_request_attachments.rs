// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pull request attachments.
    ListPullRequestAttachments = GET "/pullRequests/{pullRequestId}/attachments",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/ListPullRequestAttachments";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListPullRequestAttachmentsSortBy);
        /// Filters by the name of the file.
        file_name = query "fileName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::PullRequestAttachmentCollection),
        items(models::PullRequestAttachmentSummary = |page| page.items),
    }
}
