// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the protection settings.
    ///
    /// The response has the header `etag`.
    GetProtectionSettings = GET "/waasPolicies/{waasPolicyId}/wafConfig/protectionSettings",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/ProtectionSettings/GetProtectionSettings";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::ProtectionSettings) }
}
