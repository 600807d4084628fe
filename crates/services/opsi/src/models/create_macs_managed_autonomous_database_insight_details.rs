// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a MACs managed autonomous database insight to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMacsManagedAutonomousDatabaseInsightDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the database.
    pub database_id: String,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The connection details.
    pub connection_details: models::ConnectionDetails,
    /// The credentials for the connection.
    pub connection_credential_details: models::CredentialDetails,
    /// The type of the database resource in OCI.
    pub database_resource_type: String,
    /// The type of the deployment.
    pub deployment_type: models::MacsManagedAutonomousDatabaseInsightDeploymentType,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMacsManagedAutonomousDatabaseInsightDetails, "entitySource" = "MACS_MANAGED_AUTONOMOUS_DATABASE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            database_id = "databaseId", with_database_id(String);
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            connection_details = "connectionDetails",
                with_connection_details(models::ConnectionDetails);
            connection_credential_details = "connectionCredentialDetails",
                with_connection_credential_details(models::CredentialDetails);
            database_resource_type = "databaseResourceType", with_database_resource_type(String);
            deployment_type = "deploymentType",
                with_deployment_type(models::MacsManagedAutonomousDatabaseInsightDeploymentType);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
