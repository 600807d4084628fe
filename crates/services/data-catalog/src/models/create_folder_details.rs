// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of a folder to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The key of the parent folder. Null if there is none.
    pub parent_folder_key: Option<String>,
    /// The time when the object was last modified in the external system.
    pub time_external: DateTime<Utc>,
    /// The key of the last harvest job that updated the object.
    pub last_job_key: Option<String>,
    /// The harvest status.
    pub harvest_status: Option<models::FolderHarvestStatus>,
    /// The key of the type.
    pub type_key: Option<String>,
}

model! {
    CreateFolderDetails {
        required {
            display_name = "displayName", with_display_name(String);
            time_external = "timeExternal", with_time_external(DateTime<Utc>);
        }
        optional {
            business_name = "businessName", with_business_name(String);
            description = "description", with_description(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
            properties = "properties", with_properties({{String}});
            parent_folder_key = "parentFolderKey", with_parent_folder_key(String);
            last_job_key = "lastJobKey", with_last_job_key(String);
            harvest_status = "harvestStatus", with_harvest_status(models::FolderHarvestStatus);
            type_key = "typeKey", with_type_key(String);
        }
    }
}
