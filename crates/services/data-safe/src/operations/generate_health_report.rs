// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a health report.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateHealthReport = POST "/maskingPolicies/{maskingPolicyId}/actions/generateHealthReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicyHealthReport/GenerateHealthReport";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        generate_health_report_details = json(models::GenerateHealthReportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
