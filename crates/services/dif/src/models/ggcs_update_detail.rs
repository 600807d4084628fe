// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GGCS update detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgcsUpdateDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The minimum number of OCPUs for the deployment.
    pub ocpu: Option<i64>,
    /// The OCID of the public subnet in the customer's tenancy. Only for public deployments.
    pub public_subnet_id: Option<String>,
    /// The connections.
    pub connections: Option<Vec<models::GgcsConnectionDetails>>,
}

model! {
    GgcsUpdateDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            ocpu = "ocpu", with_ocpu(i64);
            public_subnet_id = "publicSubnetId", with_public_subnet_id(String);
            connections = "connections", with_connections([models::GgcsConnectionDetails]);
        }
    }
}
