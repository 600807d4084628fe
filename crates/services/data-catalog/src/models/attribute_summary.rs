// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of an attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the entity.
    pub entity_key: Option<String>,
    /// The external key.
    pub external_key: Option<String>,
    /// The maximum length of the attribute value.
    pub length: Option<i64>,
    /// The position of the attribute in the record.
    pub position: Option<i64>,
    /// The precision of the attribute value, typically of a float.
    pub precision: Option<i64>,
    /// The scale of the attribute value, typically of a float.
    pub scale: Option<i64>,
    /// Whether null values are allowed.
    pub is_nullable: Option<bool>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AttributeLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The data type of the attribute in the external system.
    pub external_data_type: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The minimum number of instances in a collection attribute. Applies only to complex types.
    pub min_collection_count: Option<i64>,
    /// The maximum number of instances in a collection attribute. Applies only to complex types.
    pub max_collection_count: Option<i64>,
    /// The key of the entity that is the data type of the attribute. Applies only to complex types.
    pub datatype_entity_key: Option<String>,
    /// The key of the external entity that represents the complex data type of the attribute.
    pub external_datatype_entity_key: Option<String>,
    /// The key of the parent attribute, if the parent has a complex data type.
    pub parent_attribute_key: Option<String>,
    /// The key of the external parent attribute, if it has a complex type.
    pub external_parent_attribute_key: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
    /// The types of rules for the attribute, such as primary key.
    pub associated_rule_types: Option<Vec<models::AttributeAssociatedRuleType>>,
    /// Whether the column is derived.
    pub is_derived_attribute: Option<bool>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    AttributeSummary {
        key = "key";
        display_name = "displayName";
        business_name = "businessName";
        description = "description";
        entity_key = "entityKey";
        external_key = "externalKey";
        length = "length";
        position = "position";
        precision = "precision";
        scale = "scale";
        is_nullable = "isNullable";
        uri = "uri";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        external_data_type = "externalDataType";
        type_key = "typeKey";
        min_collection_count = "minCollectionCount";
        max_collection_count = "maxCollectionCount";
        datatype_entity_key = "datatypeEntityKey";
        external_datatype_entity_key = "externalDatatypeEntityKey";
        parent_attribute_key = "parentAttributeKey";
        external_parent_attribute_key = "externalParentAttributeKey";
        path = "path";
        custom_property_members = "customPropertyMembers";
        associated_rule_types = "associatedRuleTypes";
        is_derived_attribute = "isDerivedAttribute";
        time_updated = "timeUpdated";
        properties = "properties";
    }
}
