// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, update};

use crate::models;

/// The fields to update in an attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAttributeDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The data type of the attribute in the external system.
    pub external_data_type: Option<String>,
    /// Whether the attribute can be the watermark for extracting incremental data.
    pub is_incremental_data: Option<bool>,
    /// Whether null values are allowed.
    pub is_nullable: Option<bool>,
    /// The maximum length of the attribute value.
    pub length: Option<i64>,
    /// The position of the attribute in the record.
    pub position: Option<i64>,
    /// The precision of the attribute value, typically of a float.
    pub precision: Option<i64>,
    /// The scale of the attribute value, typically of a float.
    pub scale: Option<i64>,
    /// The time when the object was last modified in the external system.
    pub time_external: Option<DateTime<Utc>>,
    /// The minimum number of instances in a collection attribute. Applies only to complex types.
    pub min_collection_count: Option<i64>,
    /// The maximum number of instances in a collection attribute. Applies only to complex types.
    pub max_collection_count: Option<i64>,
    /// The key of the external entity that represents the complex data type of the attribute.
    pub external_datatype_entity_key: Option<String>,
    /// The key of the external parent attribute, if it has a complex type.
    pub external_parent_attribute_key: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAttributeDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            business_name = "businessName", with_business_name(String), clear_business_name;
            description = "description", with_description(String), clear_description;
            external_data_type = "externalDataType", with_external_data_type(String),
                clear_external_data_type;
            is_incremental_data = "isIncrementalData", with_is_incremental_data(bool),
                clear_is_incremental_data;
            is_nullable = "isNullable", with_is_nullable(bool), clear_is_nullable;
            length = "length", with_length(i64), clear_length;
            position = "position", with_position(i64), clear_position;
            precision = "precision", with_precision(i64), clear_precision;
            scale = "scale", with_scale(i64), clear_scale;
            time_external = "timeExternal", with_time_external(DateTime<Utc>), clear_time_external;
            min_collection_count = "minCollectionCount", with_min_collection_count(i64),
                clear_min_collection_count;
            max_collection_count = "maxCollectionCount", with_max_collection_count(i64),
                clear_max_collection_count;
            external_datatype_entity_key = "externalDatatypeEntityKey",
                with_external_datatype_entity_key(String), clear_external_datatype_entity_key;
            external_parent_attribute_key = "externalParentAttributeKey",
                with_external_parent_attribute_key(String), clear_external_parent_attribute_key;
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]),
                clear_custom_property_members;
            properties = "properties", with_properties({{String}}), clear_properties;
        }
    }
}
