// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the human interaction challenge.
    ///
    /// The response has the header `etag`.
    GetHumanInteractionChallenge =
        GET "/waasPolicies/{waasPolicyId}/wafConfig/humanInteractionChallenge",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/HumanInteractionChallenge/GetHumanInteractionChallenge";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::HumanInteractionChallenge) }
}
