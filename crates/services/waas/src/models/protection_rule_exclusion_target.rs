// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target of a protection rule exclusion.
    pub enum ProtectionRuleExclusionTarget {
        RequestCookies = "REQUEST_COOKIES",
        RequestCookieNames = "REQUEST_COOKIE_NAMES",
        Args = "ARGS",
        ArgsNames = "ARGS_NAMES",
    }
}
