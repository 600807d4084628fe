// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GGCS connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgcsConnectionDetails {
    /// The name of the connection.
    pub connection_name: String,
    /// The service dependencies.
    pub dif_dependencies: Option<Vec<models::DifDependencyDetails>>,
    /// The OCID of the gg admin secret.
    pub gg_admin_secret_id: Option<String>,
    /// The OCID of the connection.
    pub connection_id: Option<String>,
}

model! {
    GgcsConnectionDetails {
        required {
            connection_name = "connectionName", with_connection_name(String);
        }
        optional {
            dif_dependencies = "difDependencies",
                with_dif_dependencies([models::DifDependencyDetails]);
            gg_admin_secret_id = "ggAdminSecretId", with_gg_admin_secret_id(String);
            connection_id = "connectionId", with_connection_id(String);
        }
    }
}
