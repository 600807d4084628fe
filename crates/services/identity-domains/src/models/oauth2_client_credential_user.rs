// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OAuth2 client credential user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2ClientCredentialUser {
    /// The value. Cannot be changed later.
    pub value: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    OAuth2ClientCredentialUser {
        optional {
            value = "value", with_value(String);
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            name = "name", with_name(String);
        }
    }
}
