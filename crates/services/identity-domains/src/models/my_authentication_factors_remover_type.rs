// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a my authentication factors remover.
    pub enum MyAuthenticationFactorsRemoverType {
        Kmsi = "KMSI",
        Mfa = "MFA",
        Accountrecovery = "ACCOUNTRECOVERY",
        All = "ALL",
    }
}
