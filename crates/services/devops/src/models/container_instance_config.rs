// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A container instance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerInstanceConfig {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The name of the shape.
    pub shape_name: String,
    /// The configuration of the shape.
    pub shape_config: models::ShapeConfig,
    /// The network channel.
    pub network_channel: models::NetworkChannel,
}

model! {
    ContainerInstanceConfig, "containerConfigType" = "CONTAINER_INSTANCE_CONFIG" {
        required {
            shape_name = "shapeName", with_shape_name(String);
            shape_config = "shapeConfig", with_shape_config(models::ShapeConfig);
            network_channel = "networkChannel", with_network_channel(models::NetworkChannel);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
    }
}
