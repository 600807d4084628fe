// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the transcription job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTranscriptionJob = PUT "/transcriptionJobs/{transcriptionJobId}",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/TranscriptionJob/UpdateTranscriptionJob";
    facts { without_default_retry(); }
    required {
        transcription_job_id = path "transcriptionJobId" (String);
        update_transcription_job_details = json(models::UpdateTranscriptionJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TranscriptionJob) }
    then {
        settled(get_transcription_job, models::TranscriptionJob,
            models::TranscriptionJobLifecycleState);
    }
}
