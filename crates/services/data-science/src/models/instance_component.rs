// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    DataScienceModelDeploymentInstanceComponent, DataScienceScheduleInstanceComponent,
    GenericOciResourceInstanceComponent, MlApplicationInstanceInternalTrigger,
    ObjectStorageBucketInstanceComponent, ObjectStorageObjectInstanceComponent,
};

/// A resource that belongs to one instance of an ML application.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InstanceComponent {
    /// `DATA_SCIENCE_MODEL_DEPLOYMENT`
    DataScienceModelDeployment(DataScienceModelDeploymentInstanceComponent),
    /// `DATA_SCIENCE_SCHEDULE`
    DataScienceSchedule(DataScienceScheduleInstanceComponent),
    /// `GENERIC_OCI_RESOURCE`
    GenericOciResource(GenericOciResourceInstanceComponent),
    /// `ML_APPLICATION_INSTANCE_INTERNAL_TRIGGER`
    MlApplicationInstanceInternalTrigger(MlApplicationInstanceInternalTrigger),
    /// `OBJECT_STORAGE_BUCKET`
    ObjectStorageBucket(ObjectStorageBucketInstanceComponent),
    /// `OBJECT_STORAGE_OBJECT`
    ObjectStorageObject(ObjectStorageObjectInstanceComponent),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl InstanceComponent {
    /// Returns the value if it is `DATA_SCIENCE_MODEL_DEPLOYMENT`.
    #[inline]
    pub fn as_data_science_model_deployment(
        &self,
    ) -> Option<&DataScienceModelDeploymentInstanceComponent> {
        match self {
            Self::DataScienceModelDeployment(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATA_SCIENCE_SCHEDULE`.
    #[inline]
    pub fn as_data_science_schedule(
        &self,
    ) -> Option<&DataScienceScheduleInstanceComponent> {
        match self {
            Self::DataScienceSchedule(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `GENERIC_OCI_RESOURCE`.
    #[inline]
    pub fn as_generic_oci_resource(
        &self,
    ) -> Option<&GenericOciResourceInstanceComponent> {
        match self {
            Self::GenericOciResource(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ML_APPLICATION_INSTANCE_INTERNAL_TRIGGER`.
    #[inline]
    pub fn as_ml_application_instance_internal_trigger(
        &self,
    ) -> Option<&MlApplicationInstanceInternalTrigger> {
        match self {
            Self::MlApplicationInstanceInternalTrigger(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `OBJECT_STORAGE_BUCKET`.
    #[inline]
    pub fn as_object_storage_bucket(
        &self,
    ) -> Option<&ObjectStorageBucketInstanceComponent> {
        match self {
            Self::ObjectStorageBucket(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `OBJECT_STORAGE_OBJECT`.
    #[inline]
    pub fn as_object_storage_object(
        &self,
    ) -> Option<&ObjectStorageObjectInstanceComponent> {
        match self {
            Self::ObjectStorageObject(value) => Some(value),
            _ => None,
        }
    }

    /// The name of the resource, or its display name.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::DataScienceModelDeployment(value) => value.name.as_deref(),
            Self::DataScienceSchedule(value) => value.name.as_deref(),
            Self::GenericOciResource(value) => value.name.as_deref(),
            Self::MlApplicationInstanceInternalTrigger(value) => value.name.as_deref(),
            Self::ObjectStorageBucket(value) => value.name.as_deref(),
            Self::ObjectStorageObject(value) => value.name.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "name"),
        }
    }

    /// The name of the component.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn component_name(&self) -> Option<&str> {
        match self {
            Self::DataScienceModelDeployment(value) => Some(&value.component_name),
            Self::DataScienceSchedule(value) => Some(&value.component_name),
            Self::GenericOciResource(value) => Some(&value.component_name),
            Self::MlApplicationInstanceInternalTrigger(value) => {
                Some(&value.component_name)
            }
            Self::ObjectStorageBucket(value) => Some(&value.component_name),
            Self::ObjectStorageObject(value) => Some(&value.component_name),
            Self::Unknown(value) => generated::unknown_str(value, "componentName"),
        }
    }
}

impl Default for InstanceComponent {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DataScienceModelDeploymentInstanceComponent> for InstanceComponent {
    fn from(value: DataScienceModelDeploymentInstanceComponent) -> Self {
        Self::DataScienceModelDeployment(value)
    }
}

impl From<DataScienceScheduleInstanceComponent> for InstanceComponent {
    fn from(value: DataScienceScheduleInstanceComponent) -> Self {
        Self::DataScienceSchedule(value)
    }
}

impl From<GenericOciResourceInstanceComponent> for InstanceComponent {
    fn from(value: GenericOciResourceInstanceComponent) -> Self {
        Self::GenericOciResource(value)
    }
}

impl From<MlApplicationInstanceInternalTrigger> for InstanceComponent {
    fn from(value: MlApplicationInstanceInternalTrigger) -> Self {
        Self::MlApplicationInstanceInternalTrigger(value)
    }
}

impl From<ObjectStorageBucketInstanceComponent> for InstanceComponent {
    fn from(value: ObjectStorageBucketInstanceComponent) -> Self {
        Self::ObjectStorageBucket(value)
    }
}

impl From<ObjectStorageObjectInstanceComponent> for InstanceComponent {
    fn from(value: ObjectStorageObjectInstanceComponent) -> Self {
        Self::ObjectStorageObject(value)
    }
}

impl Union for InstanceComponent {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DATA_SCIENCE_MODEL_DEPLOYMENT" => {
                generated::from_json(json).map(Self::DataScienceModelDeployment)
            }
            "DATA_SCIENCE_SCHEDULE" => {
                generated::from_json(json).map(Self::DataScienceSchedule)
            }
            "GENERIC_OCI_RESOURCE" => {
                generated::from_json(json).map(Self::GenericOciResource)
            }
            "ML_APPLICATION_INSTANCE_INTERNAL_TRIGGER" => {
                generated::from_json(json)
                    .map(Self::MlApplicationInstanceInternalTrigger)
            }
            "OBJECT_STORAGE_BUCKET" => {
                generated::from_json(json).map(Self::ObjectStorageBucket)
            }
            "OBJECT_STORAGE_OBJECT" => {
                generated::from_json(json).map(Self::ObjectStorageObject)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DataScienceModelDeployment(value) => Wire::write(value, serializer),
            Self::DataScienceSchedule(value) => Wire::write(value, serializer),
            Self::GenericOciResource(value) => Wire::write(value, serializer),
            Self::MlApplicationInstanceInternalTrigger(value) => {
                Wire::write(value, serializer)
            }
            Self::ObjectStorageBucket(value) => Wire::write(value, serializer),
            Self::ObjectStorageObject(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(InstanceComponent);
