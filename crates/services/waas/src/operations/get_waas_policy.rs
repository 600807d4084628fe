// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WAAS policy.
    ///
    /// The response has the header `etag`.
    GetWaasPolicy = GET "/waasPolicies/{waasPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/WaasPolicy/GetWaasPolicy";
    facts { with_secret_fields(&["headers"]); }
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::WaasPolicy), state(models::WaasPolicyLifecycleState) }
}
