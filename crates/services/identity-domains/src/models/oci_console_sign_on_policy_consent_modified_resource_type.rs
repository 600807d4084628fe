// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an OCI console sign on policy consent modified resource.
    pub enum OciConsoleSignOnPolicyConsentModifiedResourceType {
        Policy = "Policy",
        Rule = "Rule",
        ConditionGroup = "ConditionGroup",
        Condition = "Condition",
    }
}
