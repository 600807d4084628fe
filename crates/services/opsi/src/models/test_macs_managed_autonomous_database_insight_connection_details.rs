// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MACs managed autonomous database insight connection to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestMacsManagedAutonomousDatabaseInsightConnectionDetails {
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The connection details.
    pub connection_details: models::ConnectionDetails,
    /// The credentials for the connection.
    pub connection_credential_details: models::CredentialDetails,
}

model! {
    TestMacsManagedAutonomousDatabaseInsightConnectionDetails {
        required {
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            connection_details = "connectionDetails",
                with_connection_details(models::ConnectionDetails);
            connection_credential_details = "connectionCredentialDetails",
                with_connection_credential_details(models::CredentialDetails);
        }
    }
}
