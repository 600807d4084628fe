// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an autonomous database insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAutonomousDatabaseInsightDetails {
    /// The type of the database resource in OCI.
    pub database_resource_type: Option<String>,
    /// Whether advanced features are enabled.
    pub is_advanced_features_enabled: bool,
    /// The connection details.
    pub connection_details: Option<models::ConnectionDetails>,
    /// The details of the credential.
    pub credential_details: Option<models::CredentialDetails>,
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    EnableAutonomousDatabaseInsightDetails, "entitySource" = "AUTONOMOUS_DATABASE" {
        required {
            is_advanced_features_enabled = "isAdvancedFeaturesEnabled",
                with_is_advanced_features_enabled(bool);
        }
        optional {
            database_resource_type = "databaseResourceType", with_database_resource_type(String);
            connection_details = "connectionDetails",
                with_connection_details(models::ConnectionDetails);
            credential_details = "credentialDetails",
                with_credential_details(models::CredentialDetails);
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
