// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compliance policy.
    ///
    /// The response has the header `etag`.
    GetCompliancePolicy = GET "/compliancePolicies/{compliancePolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CompliancePolicy/GetCompliancePolicy";
    required {
        compliance_policy_id = path "compliancePolicyId" (String);
    }
    returns { json(models::CompliancePolicy), state(models::CompliancePolicyLifecycleState) }
}
