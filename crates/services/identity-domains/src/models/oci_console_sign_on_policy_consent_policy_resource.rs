// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI console sign on policy consent policy resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciConsoleSignOnPolicyConsentPolicyResource {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: String,
}

model! {
    OciConsoleSignOnPolicyConsentPolicyResource {
        value = "value";
        ocid = "ocid";
    }
}
