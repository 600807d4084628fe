// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk update attribute notes detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateAttributeNotesDetail {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The notes. At most 1,000 characters.
    pub notes: String,
    /// The namespace of the attribute. Default: `TRACES`.
    pub attribute_name_space: Option<models::BulkUpdateAttributeNotesDetailAttributeNameSpace>,
}

model! {
    BulkUpdateAttributeNotesDetail {
        required {
            attribute_name = "attributeName", with_attribute_name(String);
            notes = "notes", with_notes(String);
        }
        optional {
            attribute_name_space = "attributeNameSpace",
                with_attribute_name_space(models::BulkUpdateAttributeNotesDetailAttributeNameSpace);
        }
    }
}
