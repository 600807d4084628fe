// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an external publication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalPublicationDetails {
    /// The OCID of the application.
    pub application_id: Option<String>,
    /// The OCID of the compartment for the Data Flow application.
    pub application_compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the resource.
    pub resource_configuration: Option<models::ResourceConfiguration>,
    /// The details of the configuration.
    pub configuration_details: Option<models::ConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateExternalPublicationDetails {
        required {
            application_compartment_id = "applicationCompartmentId",
                with_application_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            application_id = "applicationId", with_application_id(String), clear_application_id;
            description = "description", with_description(String), clear_description;
            resource_configuration = "resourceConfiguration",
                with_resource_configuration(models::ResourceConfiguration),
                clear_resource_configuration;
            configuration_details = "configurationDetails",
                with_configuration_details(models::ConfigurationDetails),
                clear_configuration_details;
        }
    }
}
