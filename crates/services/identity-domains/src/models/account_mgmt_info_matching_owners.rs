// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Account management information matching owners.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountMgmtInfoMatchingOwners {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
}

model! {
    AccountMgmtInfoMatchingOwners {
        value = "value";
        ref_ = "$ref";
        display = "display";
        user_name = "userName";
        email = "email";
    }
}
