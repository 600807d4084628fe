// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WAF configuration.
    ///
    /// The response has the header `etag`.
    GetWafConfig = GET "/waasPolicies/{waasPolicyId}/wafConfig",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/WafConfig/GetWafConfig";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::WafConfig) }
}
