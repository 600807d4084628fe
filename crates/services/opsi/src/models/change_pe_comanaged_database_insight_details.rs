// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pe co-managed database insight to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangePeComanagedDatabaseInsightDetails {
    /// The name of the database service for connections.
    pub service_name: String,
    /// The details of the credential.
    pub credential_details: models::CredentialDetails,
    /// The connection details.
    pub connection_details: Option<models::PeComanagedDatabaseConnectionDetails>,
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: String,
}

model! {
    ChangePeComanagedDatabaseInsightDetails {
        required {
            service_name = "serviceName", with_service_name(String);
            credential_details = "credentialDetails",
                with_credential_details(models::CredentialDetails);
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
        }
        optional {
            connection_details = "connectionDetails",
                with_connection_details(models::PeComanagedDatabaseConnectionDetails);
        }
    }
}
