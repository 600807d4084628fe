// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the remediation run to another compartment.
    ChangeRemediationRunCompartment =
        POST "/remediationRuns/{remediationRunId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRun/ChangeRemediationRunCompartment";
    facts { with_retry_token(); }
    required {
        remediation_run_id = path "remediationRunId" (String);
        change_remediation_run_compartment_details =
            json(models::ChangeRemediationRunCompartmentDetails);
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
        settled(get_remediation_run, models::RemediationRun, models::RemediationRunLifecycleState);
    }
}
