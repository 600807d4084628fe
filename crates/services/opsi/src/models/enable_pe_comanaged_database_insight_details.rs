// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pe co-managed database insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablePeComanagedDatabaseInsightDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: String,
    /// The name of the database service for connections.
    pub service_name: String,
    /// The details of the credential.
    pub credential_details: models::CredentialDetails,
    /// The connection details.
    pub connection_details: Option<models::PeComanagedDatabaseConnectionDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    EnablePeComanagedDatabaseInsightDetails, "entitySource" = "PE_COMANAGED_DATABASE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
            service_name = "serviceName", with_service_name(String);
            credential_details = "credentialDetails",
                with_credential_details(models::CredentialDetails);
        }
        optional {
            connection_details = "connectionDetails",
                with_connection_details(models::PeComanagedDatabaseConnectionDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
