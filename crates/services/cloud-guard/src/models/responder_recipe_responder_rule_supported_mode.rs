// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the supported mode of a responder recipe responder rule.
    pub enum ResponderRecipeResponderRuleSupportedMode {
        Autoaction = "AUTOACTION",
        Useraction = "USERACTION",
    }
}
