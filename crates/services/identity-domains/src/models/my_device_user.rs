// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my device user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDeviceUser {
    /// The value. Cannot be changed later.
    ///
    /// Deprecated.
    #[deprecated]
    pub value: String,
    /// The URI of the referenced resource.
    ///
    /// Deprecated.
    #[deprecated]
    pub ref_: Option<String>,
    /// The display name.
    ///
    /// Deprecated.
    #[deprecated]
    pub display: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
}

model! {
    MyDeviceUser {
        value = "value";
        ref_ = "$ref";
        display = "display";
        ocid = "ocid";
    }
}
