// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A custom property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProperty {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The data type.
    pub data_type: Option<models::CustomPropertyDataType>,
    /// The description.
    pub description: Option<String>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// Whether the property can have a list of values.
    pub is_list_type: Option<bool>,
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
    /// Whether the object is defined by the service, as opposed to the user.
    pub is_service_defined: Option<bool>,
    /// Whether the field is hidden in search results.
    pub is_hidden_in_search: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CustomPropertyLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The number of usage.
    pub usage_count: Option<i64>,
    /// Whether an OCI event is emitted when the custom property is changed.
    pub is_event_enabled: Option<bool>,
    /// The scope.
    pub scope: Option<Vec<models::CustomPropertyTypeUsage>>,
    /// The allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// The events.
    pub events: Option<Vec<models::EventConfig>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CustomProperty {
        key = "key";
        display_name = "displayName";
        data_type = "dataType";
        description = "description";
        namespace_name = "namespaceName";
        is_list_type = "isListType";
        is_sortable = "isSortable";
        is_filterable = "isFilterable";
        is_multi_valued = "isMultiValued";
        is_hidden = "isHidden";
        is_editable = "isEditable";
        is_shown_in_list = "isShownInList";
        is_service_defined = "isServiceDefined";
        is_hidden_in_search = "isHiddenInSearch";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        usage_count = "usageCount";
        is_event_enabled = "isEventEnabled";
        scope = "scope";
        allowed_values = "allowedValues";
        events = "events";
        properties = "properties";
    }
}
