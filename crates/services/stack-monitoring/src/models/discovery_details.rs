// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryDetails {
    /// The OCID of the agent.
    pub agent_id: String,
    /// The type of the resource.
    pub resource_type: models::DiscoveryResourceType,
    /// The name of the resource.
    pub resource_name: String,
    /// The license edition of the monitored resource.
    pub license: Option<models::DiscoveryLicense>,
    /// The properties.
    pub properties: models::PropertyDetails,
    /// The credentials.
    pub credentials: Option<models::CredentialCollection>,
    /// The tags.
    pub tags: Option<models::PropertyDetails>,
}

model! {
    DiscoveryDetails {
        required {
            agent_id = "agentId", with_agent_id(String);
            resource_type = "resourceType", with_resource_type(models::DiscoveryResourceType);
            resource_name = "resourceName", with_resource_name(String);
            properties = "properties", with_properties(models::PropertyDetails);
        }
        optional {
            license = "license", with_license(models::DiscoveryLicense);
            credentials = "credentials", with_credentials(models::CredentialCollection);
            tags = "tags", with_tags(models::PropertyDetails);
        }
    }
}
