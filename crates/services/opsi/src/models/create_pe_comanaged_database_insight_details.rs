// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pe co-managed database insight to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePeComanagedDatabaseInsightDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the database.
    pub database_id: String,
    /// The type of the database resource in OCI.
    pub database_resource_type: String,
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: Option<String>,
    /// The OCID of the private endpoint in Database Management.
    pub dbm_private_endpoint_id: Option<String>,
    /// The name of the database service for connections.
    pub service_name: String,
    /// The details of the credential.
    pub credential_details: models::CredentialDetails,
    /// The connection details.
    pub connection_details: Option<models::PeComanagedDatabaseConnectionDetails>,
    /// The type of the deployment.
    pub deployment_type: models::PeComanagedDatabaseInsightDeploymentType,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePeComanagedDatabaseInsightDetails, "entitySource" = "PE_COMANAGED_DATABASE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            database_id = "databaseId", with_database_id(String);
            database_resource_type = "databaseResourceType", with_database_resource_type(String);
            service_name = "serviceName", with_service_name(String);
            credential_details = "credentialDetails",
                with_credential_details(models::CredentialDetails);
            deployment_type = "deploymentType",
                with_deployment_type(models::PeComanagedDatabaseInsightDeploymentType);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
            dbm_private_endpoint_id = "dbmPrivateEndpointId", with_dbm_private_endpoint_id(String);
            connection_details = "connectionDetails",
                with_connection_details(models::PeComanagedDatabaseConnectionDetails);
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
