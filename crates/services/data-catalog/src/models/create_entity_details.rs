// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of an entity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEntityDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The time when the object was last modified in the external system.
    pub time_external: DateTime<Utc>,
    /// Whether the object is logical, as opposed to physical.
    pub is_logical: Option<bool>,
    /// Whether the object is a part of a parent object.
    pub is_partition: Option<bool>,
    /// The key of the folder.
    pub folder_key: Option<String>,
    /// The key of the pattern.
    pub pattern_key: Option<String>,
    /// The expression with resolved qualifiers that the logical entity derives from.
    pub realized_expression: Option<String>,
    /// The harvest status.
    pub harvest_status: Option<models::EntityHarvestStatus>,
    /// The key of the last harvest job that updated the object.
    pub last_job_key: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CreateEntityDetails {
        required {
            display_name = "displayName", with_display_name(String);
            time_external = "timeExternal", with_time_external(DateTime<Utc>);
        }
        optional {
            business_name = "businessName", with_business_name(String);
            type_key = "typeKey", with_type_key(String);
            description = "description", with_description(String);
            is_logical = "isLogical", with_is_logical(bool);
            is_partition = "isPartition", with_is_partition(bool);
            folder_key = "folderKey", with_folder_key(String);
            pattern_key = "patternKey", with_pattern_key(String);
            realized_expression = "realizedExpression", with_realized_expression(String);
            harvest_status = "harvestStatus", with_harvest_status(models::EntityHarvestStatus);
            last_job_key = "lastJobKey", with_last_job_key(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
            properties = "properties", with_properties({{String}});
        }
    }
}
