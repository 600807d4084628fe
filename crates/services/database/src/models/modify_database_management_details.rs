// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of database management to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDatabaseManagementDetails {
    /// The details of the credential.
    pub credential_details: Option<models::DatabaseCredentialDetails>,
    /// The OCID of the private endpoint.
    pub private_end_point_id: Option<String>,
    /// The type of Database Management.
    pub management_type: Option<models::ModifyDatabaseManagementManagementType>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The protocol.
    pub protocol: Option<models::ModifyDatabaseManagementProtocol>,
    /// The port.
    pub port: Option<i64>,
    /// The OCID of the SSL secret.
    pub ssl_secret_id: Option<String>,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: Option<models::ModifyDatabaseManagementRole>,
}

model! {
    ModifyDatabaseManagementDetails {
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::DatabaseCredentialDetails);
            private_end_point_id = "privateEndPointId", with_private_end_point_id(String);
            management_type = "managementType",
                with_management_type(models::ModifyDatabaseManagementManagementType);
            service_name = "serviceName", with_service_name(String);
            protocol = "protocol", with_protocol(models::ModifyDatabaseManagementProtocol);
            port = "port", with_port(i64);
            ssl_secret_id = "sslSecretId", with_ssl_secret_id(String);
            role = "role", with_role(models::ModifyDatabaseManagementRole);
        }
    }
}
