// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a log analytics entity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogAnalyticsEntityDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the entity type.
    pub entity_type_name: String,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The OCID of the cloud resource that the entity represents. Empty for a resource outside of
    /// OCI.
    pub cloud_resource_id: Option<String>,
    /// The time zone region of the entity.
    pub timezone_region: Option<String>,
    /// The host name.
    pub hostname: Option<String>,
    /// The ID of the source.
    pub source_id: Option<String>,
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
}

model! {
    CreateLogAnalyticsEntityDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            entity_type_name = "entityTypeName", with_entity_type_name(String);
        }
        optional {
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            cloud_resource_id = "cloudResourceId", with_cloud_resource_id(String);
            timezone_region = "timezoneRegion", with_timezone_region(String);
            hostname = "hostname", with_hostname(String);
            source_id = "sourceId", with_source_id(String);
            properties = "properties", with_properties({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            time_last_discovered = "timeLastDiscovered", with_time_last_discovered(DateTime<Utc>);
            metadata = "metadata", with_metadata(models::LogAnalyticsMetadataDetails);
        }
    }
}
