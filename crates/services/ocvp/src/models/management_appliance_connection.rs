// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management appliance connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementApplianceConnection {
    /// The type.
    pub type_: models::ManagementApplianceConnectionType,
    /// The OCID of the credentials secret.
    pub credentials_secret_id: String,
}

model! {
    ManagementApplianceConnection {
        required {
            type_ = "type", with_type(models::ManagementApplianceConnectionType);
            credentials_secret_id = "credentialsSecretId", with_credentials_secret_id(String);
        }
    }
}
