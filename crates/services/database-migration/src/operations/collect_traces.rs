// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Collects the traces.
    ///
    /// The response has the header `opc-work-request-id`.
    CollectTraces = POST "/jobs/{jobId}/actions/collectTraces",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/CollectTraces";
    required {
        job_id = path "jobId" (String);
        collect_traces_details = json(models::CollectTracesDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Job) }
    then {
        settled(get_job, models::Job, models::JobLifecycleState);
        with_id("jobId", "id");
    }
}
