// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext DB credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtDbCredentials {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
}

model! {
    UserExtDbCredentials {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            ocid = "ocid", with_ocid(String);
        }
    }
}
