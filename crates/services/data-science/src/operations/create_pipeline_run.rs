// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pipeline run and starts it. The run can override parts of the configuration of the
    /// pipeline.
    ///
    /// The response has the headers `etag` and `location`.
    CreatePipelineRun = POST "/pipelineRuns",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/CreatePipelineRun";
    facts { with_retry_token(); }
    required {
        create_pipeline_run_details = json(models::CreatePipelineRunDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The URL for requesting the resource principal token of the parent resource.
        opc_parent_rpt_url = header "opc-parent-rpt-url" (String);
    }
    returns { json(models::PipelineRun) }
    then {
        settled(get_pipeline_run, models::PipelineRun, models::PipelineRunLifecycleState);
        with_id("pipelineRunId", "id");
    }
}
