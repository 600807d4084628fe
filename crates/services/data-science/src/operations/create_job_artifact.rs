// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Uploads the artifact of a job: the code that its runs execute.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateJobArtifact = POST "/jobs/{jobId}/artifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/CreateJobArtifact";
    facts {
        with_unsigned_body();
        without_default_retry();
        with_retry_token();
    }
    required {
        job_id = path "jobId" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The file name, in the form `attachment; filename=train.py`. The file extension
        /// determines the file type, which must be supported.
        content_disposition = header "content-disposition" (String);
    }
    returns { empty }
}
