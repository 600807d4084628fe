// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    PipelineContainerStepDetails, PipelineCustomScriptStepDetails,
    PipelineDataflowStepDetails, PipelineMLJobStepDetails,
    PipelineStepConfigurationDetails,
};

/// A step of a pipeline.
///
/// The member `stepType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepDetails {
    /// `CONTAINER`
    Container(PipelineContainerStepDetails),
    /// `CUSTOM_SCRIPT`
    CustomScript(PipelineCustomScriptStepDetails),
    /// `DATAFLOW`
    Dataflow(PipelineDataflowStepDetails),
    /// `ML_JOB`
    MlJob(PipelineMLJobStepDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineStepDetails {
    /// Returns the value if it is `CONTAINER`.
    #[inline]
    pub fn as_container(&self) -> Option<&PipelineContainerStepDetails> {
        match self {
            Self::Container(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `CUSTOM_SCRIPT`.
    #[inline]
    pub fn as_custom_script(&self) -> Option<&PipelineCustomScriptStepDetails> {
        match self {
            Self::CustomScript(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATAFLOW`.
    #[inline]
    pub fn as_dataflow(&self) -> Option<&PipelineDataflowStepDetails> {
        match self {
            Self::Dataflow(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ML_JOB`.
    #[inline]
    pub fn as_ml_job(&self) -> Option<&PipelineMLJobStepDetails> {
        match self {
            Self::MlJob(value) => Some(value),
            _ => None,
        }
    }

    /// The name of the step, unique in the pipeline.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn step_name(&self) -> Option<&str> {
        match self {
            Self::Container(value) => Some(&value.step_name),
            Self::CustomScript(value) => Some(&value.step_name),
            Self::Dataflow(value) => Some(&value.step_name),
            Self::MlJob(value) => Some(&value.step_name),
            Self::Unknown(value) => generated::unknown_str(value, "stepName"),
        }
    }

    /// What the step does, in your own words.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Container(value) => value.description.as_deref(),
            Self::CustomScript(value) => value.description.as_deref(),
            Self::Dataflow(value) => value.description.as_deref(),
            Self::MlJob(value) => value.description.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "description"),
        }
    }

    /// The names of the steps that must come before this one.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn depends_on(&self) -> Option<&[String]> {
        match self {
            Self::Container(value) => value.depends_on.as_deref(),
            Self::CustomScript(value) => value.depends_on.as_deref(),
            Self::Dataflow(value) => value.depends_on.as_deref(),
            Self::MlJob(value) => value.depends_on.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// What the step runs with, such as arguments and a time limit.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn step_configuration_details(
        &self,
    ) -> Option<&PipelineStepConfigurationDetails> {
        match self {
            Self::Container(value) => value.step_configuration_details.as_ref(),
            Self::CustomScript(value) => value.step_configuration_details.as_ref(),
            Self::Dataflow(value) => value.step_configuration_details.as_ref(),
            Self::MlJob(value) => value.step_configuration_details.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for PipelineStepDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineContainerStepDetails> for PipelineStepDetails {
    fn from(value: PipelineContainerStepDetails) -> Self {
        Self::Container(value)
    }
}

impl From<PipelineCustomScriptStepDetails> for PipelineStepDetails {
    fn from(value: PipelineCustomScriptStepDetails) -> Self {
        Self::CustomScript(value)
    }
}

impl From<PipelineDataflowStepDetails> for PipelineStepDetails {
    fn from(value: PipelineDataflowStepDetails) -> Self {
        Self::Dataflow(value)
    }
}

impl From<PipelineMLJobStepDetails> for PipelineStepDetails {
    fn from(value: PipelineMLJobStepDetails) -> Self {
        Self::MlJob(value)
    }
}

impl Union for PipelineStepDetails {
    const DISCRIMINATOR: &'static str = "stepType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CONTAINER" => generated::from_json(json).map(Self::Container),
            "CUSTOM_SCRIPT" => generated::from_json(json).map(Self::CustomScript),
            "DATAFLOW" => generated::from_json(json).map(Self::Dataflow),
            "ML_JOB" => generated::from_json(json).map(Self::MlJob),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Container(value) => Wire::write(value, serializer),
            Self::CustomScript(value) => Wire::write(value, serializer),
            Self::Dataflow(value) => Wire::write(value, serializer),
            Self::MlJob(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(PipelineStepDetails);
