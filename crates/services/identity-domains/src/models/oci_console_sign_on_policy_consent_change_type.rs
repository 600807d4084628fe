// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the change type of an OCI console sign on policy consent.
    pub enum OciConsoleSignOnPolicyConsentChangeType {
        Modified = "MODIFIED",
        RestoredToFactoryDefault = "RESTORED_TO_FACTORY_DEFAULT",
    }
}
