// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my trusted user agent user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyTrustedUserAgentUser {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: String,
    /// The display name.
    pub display: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
}

model! {
    MyTrustedUserAgentUser {
        value = "value";
        ref_ = "$ref";
        display = "display";
        ocid = "ocid";
    }
}
