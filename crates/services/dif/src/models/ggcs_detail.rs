// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GGCS detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgcsDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The minimum number of OCPUs for the deployment.
    pub ocpu: i64,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the public subnet in the customer's tenancy. Only for public deployments.
    pub public_subnet_id: Option<String>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: String,
    /// The version of Oracle GoldenGate.
    pub ogg_version: Option<String>,
    /// The connections.
    pub connections: Option<Vec<models::GgcsConnectionDetails>>,
}

model! {
    GgcsDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            ocpu = "ocpu", with_ocpu(i64);
            subnet_id = "subnetId", with_subnet_id(String);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
        }
        optional {
            public_subnet_id = "publicSubnetId", with_public_subnet_id(String);
            ogg_version = "oggVersion", with_ogg_version(String);
            connections = "connections", with_connections([models::GgcsConnectionDetails]);
        }
    }
}
