// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, update};

use crate::models;

/// The fields to update in a folder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFolderDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the parent folder. Null if there is none.
    pub parent_folder_key: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The time when the object was last modified in the external system.
    pub time_external: Option<DateTime<Utc>>,
    /// The harvest status.
    pub harvest_status: Option<models::FolderHarvestStatus>,
    /// The key of the last harvest job that updated the object.
    pub last_job_key: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFolderDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            business_name = "businessName", with_business_name(String), clear_business_name;
            description = "description", with_description(String), clear_description;
            parent_folder_key = "parentFolderKey", with_parent_folder_key(String),
                clear_parent_folder_key;
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]),
                clear_custom_property_members;
            properties = "properties", with_properties({{String}}), clear_properties;
            time_external = "timeExternal", with_time_external(DateTime<Utc>), clear_time_external;
            harvest_status = "harvestStatus", with_harvest_status(models::FolderHarvestStatus),
                clear_harvest_status;
            last_job_key = "lastJobKey", with_last_job_key(String), clear_last_job_key;
        }
    }
}
