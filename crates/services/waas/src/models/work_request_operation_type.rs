// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateWaasPolicy = "CREATE_WAAS_POLICY",
        UpdateWaasPolicy = "UPDATE_WAAS_POLICY",
        DeleteWaasPolicy = "DELETE_WAAS_POLICY",
        CreateHttpRedirect = "CREATE_HTTP_REDIRECT",
        UpdateHttpRedirect = "UPDATE_HTTP_REDIRECT",
        DeleteHttpRedirect = "DELETE_HTTP_REDIRECT",
        PurgeWaasPolicyCache = "PURGE_WAAS_POLICY_CACHE",
        CreateCustomProtectionRule = "CREATE_CUSTOM_PROTECTION_RULE",
        UpdateCustomProtectionRule = "UPDATE_CUSTOM_PROTECTION_RULE",
        DeleteCustomProtectionRule = "DELETE_CUSTOM_PROTECTION_RULE",
    }
}
