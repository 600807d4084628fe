// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the statuse of a matching rule.
    pub enum MatchingRuleStatuse {
        Normal = "NORMAL",
        Unreachable = "UNREACHABLE",
        Error = "ERROR",
        Warning = "WARNING",
        RegistrationError = "REGISTRATION_ERROR",
        Deleting = "DELETING",
        Onboarding = "ONBOARDING",
        Rebooting = "REBOOTING",
    }
}
