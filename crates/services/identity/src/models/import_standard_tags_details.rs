// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The template to create a tag namespace from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportStandardTagsDetails {
    /// The OCID of the compartment to create the tag namespace in.
    pub compartment_id: String,
    /// The name of the template and of the tag namespace created from it.
    pub standard_tag_namespace_name: String,
}

model! {
    ImportStandardTagsDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            standard_tag_namespace_name = "standardTagNamespaceName",
                with_standard_tag_namespace_name(String);
        }
    }
}
