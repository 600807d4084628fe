// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the remediation run.
    ///
    /// The response has the header `etag`.
    GetRemediationRun = GET "/remediationRuns/{remediationRunId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRun/GetRemediationRun";
    required {
        remediation_run_id = path "remediationRunId" (String);
    }
    returns { json(models::RemediationRun), state(models::RemediationRunLifecycleState) }
}
