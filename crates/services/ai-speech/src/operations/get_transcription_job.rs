// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the transcription job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTranscriptionJob = GET "/transcriptionJobs/{transcriptionJobId}",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/TranscriptionJob/GetTranscriptionJob";
    facts { without_default_retry(); }
    required {
        transcription_job_id = path "transcriptionJobId" (String);
    }
    returns { json(models::TranscriptionJob), state(models::TranscriptionJobLifecycleState) }
}
