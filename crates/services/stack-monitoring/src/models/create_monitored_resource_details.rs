// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a monitored resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitoredResourceDetails {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host name.
    pub host_name: Option<String>,
    /// The OCID of the OCI resource outside of Stack Monitoring.
    pub external_id: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The IANA time zone of the resource, such as `America/Los_Angeles`.
    pub resource_time_zone: Option<String>,
    /// The license edition of the monitored resource.
    pub license: Option<models::MonitoredResourceLicense>,
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
}

model! {
    CreateMonitoredResourceDetails {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            host_name = "hostName", with_host_name(String);
            external_id = "externalId", with_external_id(String);
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            resource_time_zone = "resourceTimeZone", with_resource_time_zone(String);
            license = "license", with_license(models::MonitoredResourceLicense);
            properties = "properties", with_properties([models::MonitoredResourceProperty]);
            database_connection_details = "databaseConnectionDetails",
                with_database_connection_details(models::ConnectionDetails);
            credentials = "credentials", with_credentials(models::MonitoredResourceCredential);
            aliases = "aliases", with_aliases(models::MonitoredResourceAliasCredential);
            additional_credentials = "additionalCredentials",
                with_additional_credentials([models::MonitoredResourceCredential]);
            additional_aliases = "additionalAliases",
                with_additional_aliases([models::MonitoredResourceAliasCredential]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
