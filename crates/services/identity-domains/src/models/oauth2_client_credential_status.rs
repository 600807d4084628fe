// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an OAuth2 client credential.
    pub enum OAuth2ClientCredentialStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}
