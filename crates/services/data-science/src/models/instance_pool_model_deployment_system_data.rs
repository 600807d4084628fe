// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ModelDeploymentSystemDataModelType;

/// What the service reports about a model deployment on a pool of instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolModelDeploymentSystemData {
    /// What kind of model is deployed; so far only `MANAGED_MODEL`.
    pub model_type: Option<ModelDeploymentSystemDataModelType>,
    /// How many instances there are now.
    pub current_instance_count: Option<i64>,
}

impl InstancePoolModelDeploymentSystemData {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`model_type`](Self::model_type).
    #[must_use]
    pub fn with_model_type(
        mut self,
        model_type: impl Into<ModelDeploymentSystemDataModelType>,
    ) -> Self {
        self.model_type = Some(model_type.into());
        self
    }

    /// Sets [`current_instance_count`](Self::current_instance_count).
    #[must_use]
    pub fn with_current_instance_count(
        mut self,
        current_instance_count: impl Into<i64>,
    ) -> Self {
        self.current_instance_count = Some(current_instance_count.into());
        self
    }
}

impl Model for InstancePoolModelDeploymentSystemData {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelType" => generated::read(&mut self.model_type, map),
            "currentInstanceCount" => {
                generated::read(&mut self.current_instance_count, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("systemInfraType", "INSTANCE_POOL")?;
        generated::write(map, "modelType", &self.model_type)?;
        generated::write(map, "currentInstanceCount", &self.current_instance_count)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(InstancePoolModelDeploymentSystemData);
