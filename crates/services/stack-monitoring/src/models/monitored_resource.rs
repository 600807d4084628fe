// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A monitored resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResource {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The host name.
    pub host_name: Option<String>,
    /// The OCID of the OCI resource outside of Stack Monitoring.
    pub external_id: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The IANA time zone of the resource, such as `America/Los_Angeles`.
    pub resource_time_zone: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MonitoredResourceLifecycleState>,
    /// The license edition of the monitored resource.
    pub license: Option<models::MonitoredResourceLicense>,
    /// The type of the source.
    pub source_type: Option<models::MonitoredResourceSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::MonitoredResourceResourceCategory>,
    /// The properties.
    pub properties: Option<Vec<models::MonitoredResourceProperty>>,
    /// The details of the database connection.
    pub database_connection_details: Option<models::ConnectionDetails>,
    /// The credentials.
    pub credentials: Option<models::MonitoredResourceCredential>,
    /// The aliases.
    pub aliases: Option<models::MonitoredResourceAliasCredential>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MonitoredResource {
        id = "id";
        name = "name";
        display_name = "displayName";
        type_ = "type";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        host_name = "hostName";
        external_id = "externalId";
        management_agent_id = "managementAgentId";
        resource_time_zone = "resourceTimeZone";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        license = "license";
        source_type = "sourceType";
        resource_category = "resourceCategory";
        properties = "properties";
        database_connection_details = "databaseConnectionDetails";
        credentials = "credentials";
        aliases = "aliases";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
