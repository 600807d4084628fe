// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a library masking format to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLibraryMaskingFormatDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCIDs of the sensitive types.
    pub sensitive_type_ids: Option<Vec<String>>,
    /// The format entries. Their combined output is used for masking.
    pub format_entries: Vec<models::FormatEntry>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateLibraryMaskingFormatDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            format_entries = "formatEntries", with_format_entries([models::FormatEntry]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            sensitive_type_ids = "sensitiveTypeIds", with_sensitive_type_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
