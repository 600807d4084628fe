// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    InstanceConfigurationNetworkAccessType, ModelDeploymentInstanceShapeConfigDetails,
};

/// The instances of a model deployment: shape, network and reservations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfiguration {
    /// The name of the shape of the instances.
    pub instance_shape_name: String,
    /// OCPUs and memory, for a flexible shape.
    pub model_deployment_instance_shape_config_details: Option<
        ModelDeploymentInstanceShapeConfigDetails,
    >,
    /// The OCID of a subnet in which it gets a network interface.
    pub subnet_id: Option<String>,
    /// The OCID of the private endpoint to make it reachable by.
    pub private_endpoint_id: Option<String>,
    /// What network the instances have: a managed one, with or without internet access, or a
    /// subnet of yours (`CUSTOM_NETWORKING`).
    pub network_access_type: Option<InstanceConfigurationNetworkAccessType>,
    /// The OCIDs of capacity reservations of yours to take the machines from.
    pub capacity_reservation_ids: Option<Vec<String>>,
}

impl InstanceConfiguration {
    /// With the members that are required.
    pub fn new(instance_shape_name: impl Into<String>) -> Self {
        Self {
            instance_shape_name: instance_shape_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`instance_shape_name`](Self::instance_shape_name).
    #[must_use]
    pub fn with_instance_shape_name(
        mut self,
        instance_shape_name: impl Into<String>,
    ) -> Self {
        self.instance_shape_name = instance_shape_name.into();
        self
    }

    /// Sets
    /// [`model_deployment_instance_shape_config_details`](Self::model_deployment_instance_shape_config_details).
    #[must_use]
    pub fn with_model_deployment_instance_shape_config_details(
        mut self,
        model_deployment_instance_shape_config_details: impl Into<
            ModelDeploymentInstanceShapeConfigDetails,
        >,
    ) -> Self {
        self.model_deployment_instance_shape_config_details = Some(
            model_deployment_instance_shape_config_details.into(),
        );
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }

    /// Sets [`private_endpoint_id`](Self::private_endpoint_id).
    #[must_use]
    pub fn with_private_endpoint_id(
        mut self,
        private_endpoint_id: impl Into<String>,
    ) -> Self {
        self.private_endpoint_id = Some(private_endpoint_id.into());
        self
    }

    /// Sets [`network_access_type`](Self::network_access_type).
    #[must_use]
    pub fn with_network_access_type(
        mut self,
        network_access_type: impl Into<InstanceConfigurationNetworkAccessType>,
    ) -> Self {
        self.network_access_type = Some(network_access_type.into());
        self
    }

    /// Sets [`capacity_reservation_ids`](Self::capacity_reservation_ids).
    #[must_use]
    pub fn with_capacity_reservation_ids(
        mut self,
        capacity_reservation_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.capacity_reservation_ids = Some(generated::list(capacity_reservation_ids));
        self
    }
}

impl Model for InstanceConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "instanceShapeName" => generated::read(&mut self.instance_shape_name, map),
            "modelDeploymentInstanceShapeConfigDetails" => {
                generated::read(
                    &mut self.model_deployment_instance_shape_config_details,
                    map,
                )
            }
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "privateEndpointId" => generated::read(&mut self.private_endpoint_id, map),
            "networkAccessType" => generated::read(&mut self.network_access_type, map),
            "capacityReservationIds" => {
                generated::read(&mut self.capacity_reservation_ids, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "instanceShapeName", &self.instance_shape_name)?;
        generated::write(
            map,
            "modelDeploymentInstanceShapeConfigDetails",
            &self.model_deployment_instance_shape_config_details,
        )?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "privateEndpointId", &self.private_endpoint_id)?;
        generated::write(map, "networkAccessType", &self.network_access_type)?;
        generated::write(map, "capacityReservationIds", &self.capacity_reservation_ids)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(InstanceConfiguration);
