// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of autonomous database insight advanced features to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAutonomousDatabaseInsightAdvancedFeaturesDetails {
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: Option<String>,
    /// The connection details.
    pub connection_details: models::ConnectionDetails,
    /// The details of the credential.
    pub credential_details: models::CredentialDetails,
}

model! {
    EnableAutonomousDatabaseInsightAdvancedFeaturesDetails {
        required {
            connection_details = "connectionDetails",
                with_connection_details(models::ConnectionDetails);
            credential_details = "credentialDetails",
                with_credential_details(models::CredentialDetails);
        }
        optional {
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
        }
    }
}
