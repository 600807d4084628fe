// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

/// The fields to update in a custom property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomPropertyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the UI can sort by this field.
    pub is_sortable: Option<bool>,
    /// Whether the UI can filter or create facets by this field.
    pub is_filterable: Option<bool>,
    /// Whether the field can have multiple values.
    pub is_multi_valued: Option<bool>,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// Whether the object can be edited.
    pub is_editable: Option<bool>,
    /// Whether the field is shown in list views.
    pub is_shown_in_list: Option<bool>,
    /// Whether the field is hidden in search results.
    pub is_hidden_in_search: Option<bool>,
    /// Whether an OCI event is emitted when the custom property is changed.
    pub is_event_enabled: Option<bool>,
    /// The allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCustomPropertyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            is_sortable = "isSortable", with_is_sortable(bool), clear_is_sortable;
            is_filterable = "isFilterable", with_is_filterable(bool), clear_is_filterable;
            is_multi_valued = "isMultiValued", with_is_multi_valued(bool), clear_is_multi_valued;
            is_hidden = "isHidden", with_is_hidden(bool), clear_is_hidden;
            is_editable = "isEditable", with_is_editable(bool), clear_is_editable;
            is_shown_in_list = "isShownInList", with_is_shown_in_list(bool), clear_is_shown_in_list;
            is_hidden_in_search = "isHiddenInSearch", with_is_hidden_in_search(bool),
                clear_is_hidden_in_search;
            is_event_enabled = "isEventEnabled", with_is_event_enabled(bool),
                clear_is_event_enabled;
            allowed_values = "allowedValues", with_allowed_values([String]), clear_allowed_values;
            properties = "properties", with_properties({{String}}), clear_properties;
        }
    }
}
