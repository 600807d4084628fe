// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI console sign on policy consent modified resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciConsoleSignOnPolicyConsentModifiedResource {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: String,
    /// The type. Cannot be changed later.
    pub type_: models::OciConsoleSignOnPolicyConsentModifiedResourceType,
}

model! {
    OciConsoleSignOnPolicyConsentModifiedResource {
        value = "value";
        ocid = "ocid";
        type_ = "type";
    }
}
