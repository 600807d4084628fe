// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a monitored resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMonitoredResourceDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The IANA time zone of the resource, such as `America/Los_Angeles`.
    pub resource_time_zone: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::MonitoredResourceProperty>>,
    /// The details of the database connection.
    pub database_connection_details: Option<models::ConnectionDetails>,
    /// The credentials.
    pub credentials: Option<models::MonitoredResourceCredential>,
    /// The aliases.
    pub aliases: Option<models::MonitoredResourceAliasCredential>,
    /// The additional credentials, combined with those in `credentials`.
    pub additional_credentials: Option<Vec<models::MonitoredResourceCredential>>,
    /// The additional credential aliases, combined with those in `aliases`.
    pub additional_aliases: Option<Vec<models::MonitoredResourceAliasCredential>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMonitoredResourceDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            host_name = "hostName", with_host_name(String), clear_host_name;
            resource_time_zone = "resourceTimeZone", with_resource_time_zone(String),
                clear_resource_time_zone;
            properties = "properties", with_properties([models::MonitoredResourceProperty]),
                clear_properties;
            database_connection_details = "databaseConnectionDetails",
                with_database_connection_details(models::ConnectionDetails),
                clear_database_connection_details;
            credentials = "credentials", with_credentials(models::MonitoredResourceCredential),
                clear_credentials;
            aliases = "aliases", with_aliases(models::MonitoredResourceAliasCredential),
                clear_aliases;
            additional_credentials = "additionalCredentials",
                with_additional_credentials([models::MonitoredResourceCredential]),
                clear_additional_credentials;
            additional_aliases = "additionalAliases",
                with_additional_aliases([models::MonitoredResourceAliasCredential]),
                clear_additional_aliases;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
