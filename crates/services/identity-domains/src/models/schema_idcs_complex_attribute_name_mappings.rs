// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Schema IDCS complex attribute name mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaIdcsComplexAttributeNameMappings {
    /// The name.
    pub name: String,
    /// The attribute that the mapping refers to.
    pub maps_to: String,
    /// Whether the attributes of the schema are hidden externally.
    pub idcs_rtsa_hide_attribute: Option<bool>,
}

model! {
    SchemaIdcsComplexAttributeNameMappings {
        required {
            name = "name", with_name(String);
            maps_to = "mapsTo", with_maps_to(String);
        }
        optional {
            idcs_rtsa_hide_attribute = "idcsRtsaHideAttribute", with_idcs_rtsa_hide_attribute(bool);
        }
    }
}
