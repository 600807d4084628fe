// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a transcription job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateTranscriptionJob = POST "/transcriptionJobs",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/TranscriptionJob/CreateTranscriptionJob";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_transcription_job_details = json(models::CreateTranscriptionJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TranscriptionJob) }
    then {
        settled(get_transcription_job, models::TranscriptionJob,
            models::TranscriptionJobLifecycleState);
        with_id("transcriptionJobId", "id");
    }
}
