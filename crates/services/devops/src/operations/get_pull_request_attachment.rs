// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pull request attachment.
    ///
    /// The response has the header `etag`.
    GetPullRequestAttachment = GET "/pullRequests/{pullRequestId}/attachments/{attachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/GetPullRequestAttachment";
    required {
        pull_request_id = path "pullRequestId" (String);
        attachment_id = path "attachmentId" (String);
    }
    returns { json(models::PullRequestAttachment) }
}
