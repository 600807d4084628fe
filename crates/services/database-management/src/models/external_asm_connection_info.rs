// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// External ASM connection information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAsmConnectionInfo {
    /// The connection string.
    pub connection_string: models::AsmConnectionString,
    /// The credentials for the connection.
    pub connection_credentials: models::AsmConnectionCredentials,
}

model! {
    ExternalAsmConnectionInfo, "componentType" = "ASM" {
        required {
            connection_string = "connectionString",
                with_connection_string(models::AsmConnectionString);
            connection_credentials = "connectionCredentials",
                with_connection_credentials(models::AsmConnectionCredentials);
        }
    }
}
