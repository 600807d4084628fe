// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the disaster recovery precheck report.
    GetDisasterRecoveryPrecheckReport =
        GET "/deployments/{deploymentId}/disasterRecoveryPrecheckReport",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/GetDisasterRecoveryPrecheckReport";
    required {
        deployment_id = path "deploymentId" (String);
        availability_domain = query "availabilityDomain" (String);
        fault_domain = query "faultDomain" (String);
    }
    returns { json(models::DisasterRecoveryPrecheckReport) }
}
