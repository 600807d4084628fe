// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WAF address rate limiting.
    ///
    /// The response has the header `etag`.
    GetWafAddressRateLimiting = GET "/waasPolicies/{waasPolicyId}/wafConfig/addressRateLimiting",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/AddressRateLimiting/GetWafAddressRateLimiting";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::AddressRateLimiting) }
}
