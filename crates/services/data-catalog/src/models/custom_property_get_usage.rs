// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Custom property get usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyGetUsage {
    /// The key.
    pub key: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The data type.
    pub data_type: Option<models::CustomPropertyGetUsageDataType>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The namespace key. Cannot be changed later.
    pub namespace_key: Option<String>,
    /// Whether the field can have multiple values.
    pub is_multi_valued: Option<bool>,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// Whether the object can be edited.
    pub is_editable: Option<bool>,
    /// Whether the field is shown in list views.
    pub is_shown_in_list: Option<bool>,
    /// Whether an OCI event is emitted when the custom property is changed.
    pub is_event_enabled: Option<bool>,
    /// Whether the property can have a list of values.
    pub is_list_type: Option<bool>,
    /// The allowed values.
    pub allowed_values: Option<Vec<String>>,
}

model! {
    CustomPropertyGetUsage {
        optional {
            key = "key", with_key(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            value = "value", with_value(String);
            data_type = "dataType", with_data_type(models::CustomPropertyGetUsageDataType);
            namespace_name = "namespaceName", with_namespace_name(String);
            namespace_key = "namespaceKey", with_namespace_key(String);
            is_multi_valued = "isMultiValued", with_is_multi_valued(bool);
            is_hidden = "isHidden", with_is_hidden(bool);
            is_editable = "isEditable", with_is_editable(bool);
            is_shown_in_list = "isShownInList", with_is_shown_in_list(bool);
            is_event_enabled = "isEventEnabled", with_is_event_enabled(bool);
            is_list_type = "isListType", with_is_list_type(bool);
            allowed_values = "allowedValues", with_allowed_values([String]);
        }
    }
}
