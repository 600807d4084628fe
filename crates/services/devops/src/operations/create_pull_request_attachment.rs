// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Creates a pull request attachment.
    ///
    /// The response has the headers `content-location`, `etag` and `location`.
    CreatePullRequestAttachment = POST "/pullRequests/{pullRequestId}/attachments",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/CreatePullRequestAttachment";
    facts { with_retry_token(); }
    required {
        pull_request_id = path "pullRequestId" (String);
        content_disposition = header "content-disposition" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PullRequestAttachment) }
}
