// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a subsetting health report.
    GenerateSubsettingHealthReport =
        POST "/subsettingPolicies/{subsettingPolicyId}/actions/generateHealthReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicyHealthReport/GenerateSubsettingHealthReport";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        generate_subsetting_health_report_details =
            json(models::GenerateSubsettingHealthReportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
    }
}
