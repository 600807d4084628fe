// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an autonomous database insight to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousDatabaseInsightDetails {
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
    /// Whether advanced features are enabled.
    pub is_advanced_features_enabled: bool,
    /// The connection details.
    pub connection_details: Option<models::ConnectionDetails>,
    /// The details of the credential.
    pub credential_details: Option<models::CredentialDetails>,
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAutonomousDatabaseInsightDetails, "entitySource" = "AUTONOMOUS_DATABASE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            database_id = "databaseId", with_database_id(String);
            database_resource_type = "databaseResourceType", with_database_resource_type(String);
            is_advanced_features_enabled = "isAdvancedFeaturesEnabled",
                with_is_advanced_features_enabled(bool);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            connection_details = "connectionDetails",
                with_connection_details(models::ConnectionDetails);
            credential_details = "credentialDetails",
                with_credential_details(models::CredentialDetails);
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
