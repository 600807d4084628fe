// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The object `IdentityProofingProviderTemplateIdcsLockedBy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProofingProviderTemplateIdcsLockedBy {
    /// The value.
    pub value: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The type.
    pub type_: Option<models::IdentityProofingProviderTemplateIdcsLockedByType>,
    /// The display name.
    pub display: Option<String>,
}

model! {
    IdentityProofingProviderTemplateIdcsLockedBy {
        optional {
            value = "value", with_value(String);
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
            type_ = "type", with_type(models::IdentityProofingProviderTemplateIdcsLockedByType);
            display = "display", with_display(String);
        }
    }
}
