// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    DataFlowApplicationApplicationComponent, DataScienceJobApplicationComponent,
    DataScienceModelApplicationComponent, DataSciencePipelineApplicationComponent,
    GenericOciResourceApplicationComponent,
};

/// A resource that all instances of an ML application implementation share.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationComponent {
    /// `DATA_FLOW_APPLICATION`
    DataFlowApplication(DataFlowApplicationApplicationComponent),
    /// `DATA_SCIENCE_JOB`
    DataScienceJob(DataScienceJobApplicationComponent),
    /// `DATA_SCIENCE_MODEL`
    DataScienceModel(DataScienceModelApplicationComponent),
    /// `DATA_SCIENCE_PIPELINE`
    DataSciencePipeline(DataSciencePipelineApplicationComponent),
    /// `GENERIC_OCI_RESOURCE`
    GenericOciResource(GenericOciResourceApplicationComponent),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ApplicationComponent {
    /// Returns the value if it is `DATA_FLOW_APPLICATION`.
    #[inline]
    pub fn as_data_flow_application(
        &self,
    ) -> Option<&DataFlowApplicationApplicationComponent> {
        match self {
            Self::DataFlowApplication(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATA_SCIENCE_JOB`.
    #[inline]
    pub fn as_data_science_job(&self) -> Option<&DataScienceJobApplicationComponent> {
        match self {
            Self::DataScienceJob(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATA_SCIENCE_MODEL`.
    #[inline]
    pub fn as_data_science_model(
        &self,
    ) -> Option<&DataScienceModelApplicationComponent> {
        match self {
            Self::DataScienceModel(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATA_SCIENCE_PIPELINE`.
    #[inline]
    pub fn as_data_science_pipeline(
        &self,
    ) -> Option<&DataSciencePipelineApplicationComponent> {
        match self {
            Self::DataSciencePipeline(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `GENERIC_OCI_RESOURCE`.
    #[inline]
    pub fn as_generic_oci_resource(
        &self,
    ) -> Option<&GenericOciResourceApplicationComponent> {
        match self {
            Self::GenericOciResource(value) => Some(value),
            _ => None,
        }
    }

    /// The name of the resource, or its display name.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::DataFlowApplication(value) => value.name.as_deref(),
            Self::DataScienceJob(value) => value.name.as_deref(),
            Self::DataScienceModel(value) => value.name.as_deref(),
            Self::DataSciencePipeline(value) => value.name.as_deref(),
            Self::GenericOciResource(value) => value.name.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "name"),
        }
    }

    /// The name of the component.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn component_name(&self) -> Option<&str> {
        match self {
            Self::DataFlowApplication(value) => Some(&value.component_name),
            Self::DataScienceJob(value) => Some(&value.component_name),
            Self::DataScienceModel(value) => Some(&value.component_name),
            Self::DataSciencePipeline(value) => Some(&value.component_name),
            Self::GenericOciResource(value) => Some(&value.component_name),
            Self::Unknown(value) => generated::unknown_str(value, "componentName"),
        }
    }
}

impl Default for ApplicationComponent {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DataFlowApplicationApplicationComponent> for ApplicationComponent {
    fn from(value: DataFlowApplicationApplicationComponent) -> Self {
        Self::DataFlowApplication(value)
    }
}

impl From<DataScienceJobApplicationComponent> for ApplicationComponent {
    fn from(value: DataScienceJobApplicationComponent) -> Self {
        Self::DataScienceJob(value)
    }
}

impl From<DataScienceModelApplicationComponent> for ApplicationComponent {
    fn from(value: DataScienceModelApplicationComponent) -> Self {
        Self::DataScienceModel(value)
    }
}

impl From<DataSciencePipelineApplicationComponent> for ApplicationComponent {
    fn from(value: DataSciencePipelineApplicationComponent) -> Self {
        Self::DataSciencePipeline(value)
    }
}

impl From<GenericOciResourceApplicationComponent> for ApplicationComponent {
    fn from(value: GenericOciResourceApplicationComponent) -> Self {
        Self::GenericOciResource(value)
    }
}

impl Union for ApplicationComponent {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DATA_FLOW_APPLICATION" => {
                generated::from_json(json).map(Self::DataFlowApplication)
            }
            "DATA_SCIENCE_JOB" => generated::from_json(json).map(Self::DataScienceJob),
            "DATA_SCIENCE_MODEL" => {
                generated::from_json(json).map(Self::DataScienceModel)
            }
            "DATA_SCIENCE_PIPELINE" => {
                generated::from_json(json).map(Self::DataSciencePipeline)
            }
            "GENERIC_OCI_RESOURCE" => {
                generated::from_json(json).map(Self::GenericOciResource)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DataFlowApplication(value) => Wire::write(value, serializer),
            Self::DataScienceJob(value) => Wire::write(value, serializer),
            Self::DataScienceModel(value) => Wire::write(value, serializer),
            Self::DataSciencePipeline(value) => Wire::write(value, serializer),
            Self::GenericOciResource(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ApplicationComponent);
