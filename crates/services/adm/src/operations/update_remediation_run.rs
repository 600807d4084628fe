// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the remediation run.
    ///
    /// The response has the header `etag`.
    UpdateRemediationRun = PUT "/remediationRuns/{remediationRunId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRun/UpdateRemediationRun";
    required {
        remediation_run_id = path "remediationRunId" (String);
        update_remediation_run_details = json(models::UpdateRemediationRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RemediationRun) }
    then {
        settled(get_remediation_run, models::RemediationRun, models::RemediationRunLifecycleState);
    }
}
