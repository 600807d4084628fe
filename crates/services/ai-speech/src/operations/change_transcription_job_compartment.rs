// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the transcription job to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeTranscriptionJobCompartment =
        POST "/transcriptionJobs/{transcriptionJobId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/TranscriptionJob/ChangeTranscriptionJobCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        transcription_job_id = path "transcriptionJobId" (String);
        change_transcription_job_compartment_details =
            json(models::ChangeTranscriptionJobCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_transcription_job, models::TranscriptionJob,
            models::TranscriptionJobLifecycleState);
    }
}
