// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext OAuth2 client credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtOAuth2ClientCredentials {
    /// The value.
    pub value: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    UserExtOAuth2ClientCredentials {
        optional {
            value = "value", with_value(String);
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
