// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Triggers the deployment dry run.
    TriggerDeploymentDryRun = POST "/deployments/actions/triggerDryRun",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/TriggerDryRunResult/TriggerDeploymentDryRun";
    facts { with_retry_token(); }
    required {
        trigger_deployment_dry_run_details = json(models::TriggerDeploymentDryRunDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TriggerDryRunResult) }
}
