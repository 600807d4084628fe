// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The object `OciConsoleSignOnPolicyConsentConsentSignedBy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciConsoleSignOnPolicyConsentConsentSignedBy {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: String,
    /// The display name. Cannot be changed later.
    pub display_name: String,
    /// The type. Cannot be changed later.
    pub type_: models::OciConsoleSignOnPolicyConsentConsentSignedByType,
}

model! {
    OciConsoleSignOnPolicyConsentConsentSignedBy {
        value = "value";
        ocid = "ocid";
        display_name = "displayName";
        type_ = "type";
    }
}
