// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a log analytics entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLogAnalyticsEntityDetails {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The time zone region of the entity.
    pub timezone_region: Option<String>,
    /// The host name.
    pub hostname: Option<String>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The time of the last discovery.
    pub time_last_discovered: Option<DateTime<Utc>>,
    /// The metadata.
    pub metadata: Option<models::LogAnalyticsMetadataDetails>,
    /// The OCID of the cloud resource that the entity represents. Empty for a resource outside of
    /// OCI.
    pub cloud_resource_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateLogAnalyticsEntityDetails {
        optional {
            name = "name", with_name(String), clear_name;
            management_agent_id = "managementAgentId", with_management_agent_id(String),
                clear_management_agent_id;
            timezone_region = "timezoneRegion", with_timezone_region(String), clear_timezone_region;
            hostname = "hostname", with_hostname(String), clear_hostname;
            properties = "properties", with_properties({String}), clear_properties;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            time_last_discovered = "timeLastDiscovered", with_time_last_discovered(DateTime<Utc>),
                clear_time_last_discovered;
            metadata = "metadata", with_metadata(models::LogAnalyticsMetadataDetails),
                clear_metadata;
            cloud_resource_id = "cloudResourceId", with_cloud_resource_id(String),
                clear_cloud_resource_id;
        }
    }
}
