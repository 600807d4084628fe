// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of an attribute to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAttributeDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The data type of the attribute in the external system.
    pub external_data_type: String,
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
    pub time_external: DateTime<Utc>,
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
    /// The key of the type.
    pub type_key: Option<String>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CreateAttributeDetails {
        required {
            display_name = "displayName", with_display_name(String);
            external_data_type = "externalDataType", with_external_data_type(String);
            time_external = "timeExternal", with_time_external(DateTime<Utc>);
        }
        optional {
            business_name = "businessName", with_business_name(String);
            description = "description", with_description(String);
            is_incremental_data = "isIncrementalData", with_is_incremental_data(bool);
            is_nullable = "isNullable", with_is_nullable(bool);
            length = "length", with_length(i64);
            position = "position", with_position(i64);
            precision = "precision", with_precision(i64);
            scale = "scale", with_scale(i64);
            min_collection_count = "minCollectionCount", with_min_collection_count(i64);
            max_collection_count = "maxCollectionCount", with_max_collection_count(i64);
            external_datatype_entity_key = "externalDatatypeEntityKey",
                with_external_datatype_entity_key(String);
            external_parent_attribute_key = "externalParentAttributeKey",
                with_external_parent_attribute_key(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
            type_key = "typeKey", with_type_key(String);
            properties = "properties", with_properties({{String}});
        }
    }
}
