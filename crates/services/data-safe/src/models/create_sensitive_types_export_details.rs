// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a sensitive types export to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSensitiveTypesExportDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCIDs of the sensitive types to export.
    pub sensitive_type_ids_for_export: Option<Vec<String>>,
    /// Whether to use all existing sensitive types. If true, `sensitiveTypeIdsForDiscovery` is
    /// ignored.
    pub is_include_all_sensitive_types: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSensitiveTypesExportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            sensitive_type_ids_for_export = "sensitiveTypeIdsForExport",
                with_sensitive_type_ids_for_export([String]);
            is_include_all_sensitive_types = "isIncludeAllSensitiveTypes",
                with_is_include_all_sensitive_types(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
