// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext support accounts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtSupportAccounts {
    /// The value.
    pub value: Option<String>,
    /// The provider.
    pub provider: Option<String>,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    UserExtSupportAccounts {
        optional {
            value = "value", with_value(String);
            provider = "provider", with_provider(String);
            user_id = "userId", with_user_id(String);
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
