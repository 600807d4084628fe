// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a disaster recovery precheck report.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateDisasterRecoveryPrecheckReport =
        POST "/deployments/{deploymentId}/actions/generateDisasterRecoveryPrecheckReport",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/GenerateDisasterRecoveryPrecheckReport";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        generate_disaster_recovery_precheck_report_details =
            json(models::GenerateDisasterRecoveryPrecheckReportDetails);
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
    then { settled(get_deployment, models::Deployment, models::DeploymentLifecycleState); }
}
