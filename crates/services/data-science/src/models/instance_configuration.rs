// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The instance configuration of a model deployment: shape, network and capacity reservations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfiguration {
    /// The name of the instance shape.
    pub instance_shape_name: String,
    /// The OCPUs and memory of a flexible shape.
    pub model_deployment_instance_shape_config_details:
        Option<models::ModelDeploymentInstanceShapeConfigDetails>,
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: Option<String>,
    /// The OCID of the private endpoint for access to the resource.
    pub private_endpoint_id: Option<String>,
    /// The network of the instances: a managed network, with or without internet access, or a
    /// customer subnet (`CUSTOM_NETWORKING`).
    pub network_access_type: Option<models::InstanceConfigurationNetworkAccessType>,
    /// The OCIDs of the capacity reservations for the instances.
    pub capacity_reservation_ids: Option<Vec<String>>,
}

model! {
    InstanceConfiguration {
        required {
            instance_shape_name = "instanceShapeName", with_instance_shape_name(String);
        }
        optional {
            model_deployment_instance_shape_config_details =
                "modelDeploymentInstanceShapeConfigDetails",
                with_model_deployment_instance_shape_config_details(models::ModelDeploymentInstanceShapeConfigDetails);
            subnet_id = "subnetId", with_subnet_id(String);
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
            network_access_type = "networkAccessType",
                with_network_access_type(models::InstanceConfigurationNetworkAccessType);
            capacity_reservation_ids = "capacityReservationIds",
                with_capacity_reservation_ids([String]);
        }
    }
}
