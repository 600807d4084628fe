// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the js challenge.
    ///
    /// The response has the header `etag`.
    GetJsChallenge = GET "/waasPolicies/{waasPolicyId}/wafConfig/jsChallenge",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/JsChallenge/GetJsChallenge";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::JsChallenge) }
}
