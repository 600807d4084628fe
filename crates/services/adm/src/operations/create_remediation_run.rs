// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a remediation run.
    ///
    /// The response has the header `etag`.
    CreateRemediationRun = POST "/remediationRuns",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRun/CreateRemediationRun";
    facts { with_retry_token(); }
    required {
        create_remediation_run_details = json(models::CreateRemediationRunDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RemediationRun) }
    then {
        settled(get_remediation_run, models::RemediationRun, models::RemediationRunLifecycleState);
        with_id("remediationRunId", "id");
    }
}
