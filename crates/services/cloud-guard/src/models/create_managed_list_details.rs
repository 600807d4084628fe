// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a managed list to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManagedListDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the source managed list.
    pub source_managed_list_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the list or of its items.
    pub list_type: Option<models::ManagedListListType>,
    /// The items of the managed list.
    pub list_items: Option<Vec<String>>,
    /// The group.
    pub group: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateManagedListDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            source_managed_list_id = "sourceManagedListId", with_source_managed_list_id(String);
            description = "description", with_description(String);
            list_type = "listType", with_list_type(models::ManagedListListType);
            list_items = "listItems", with_list_items([String]);
            group = "group", with_group(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
