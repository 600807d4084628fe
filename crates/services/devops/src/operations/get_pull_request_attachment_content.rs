// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the pull request attachment content.
    ///
    /// The response has the header `etag`.
    GetPullRequestAttachmentContent =
        GET "/pullRequests/{pullRequestId}/attachments/{attachmentId}/content",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/GetPullRequestAttachmentContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        pull_request_id = path "pullRequestId" (String);
        attachment_id = path "attachmentId" (String);
    }
    returns { stream }
}
