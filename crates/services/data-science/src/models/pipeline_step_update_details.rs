// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    PipelineContainerStepUpdateDetails, PipelineCustomScriptStepUpdateDetails,
    PipelineDataflowStepUpdateDetails, PipelineMLJobStepUpdateDetails,
    PipelineStepConfigurationDetails,
};

/// What to change about a step.
///
/// The member `stepType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepUpdateDetails {
    /// `CONTAINER`
    Container(PipelineContainerStepUpdateDetails),
    /// `CUSTOM_SCRIPT`
    CustomScript(PipelineCustomScriptStepUpdateDetails),
    /// `DATAFLOW`
    Dataflow(PipelineDataflowStepUpdateDetails),
    /// `ML_JOB`
    MlJob(PipelineMLJobStepUpdateDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineStepUpdateDetails {
    /// Returns the value if it is `CONTAINER`.
    #[inline]
    pub fn as_container(&self) -> Option<&PipelineContainerStepUpdateDetails> {
        match self {
            Self::Container(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `CUSTOM_SCRIPT`.
    #[inline]
    pub fn as_custom_script(&self) -> Option<&PipelineCustomScriptStepUpdateDetails> {
        match self {
            Self::CustomScript(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATAFLOW`.
    #[inline]
    pub fn as_dataflow(&self) -> Option<&PipelineDataflowStepUpdateDetails> {
        match self {
            Self::Dataflow(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ML_JOB`.
    #[inline]
    pub fn as_ml_job(&self) -> Option<&PipelineMLJobStepUpdateDetails> {
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

impl Default for PipelineStepUpdateDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineContainerStepUpdateDetails> for PipelineStepUpdateDetails {
    fn from(value: PipelineContainerStepUpdateDetails) -> Self {
        Self::Container(value)
    }
}

impl From<PipelineCustomScriptStepUpdateDetails> for PipelineStepUpdateDetails {
    fn from(value: PipelineCustomScriptStepUpdateDetails) -> Self {
        Self::CustomScript(value)
    }
}

impl From<PipelineDataflowStepUpdateDetails> for PipelineStepUpdateDetails {
    fn from(value: PipelineDataflowStepUpdateDetails) -> Self {
        Self::Dataflow(value)
    }
}

impl From<PipelineMLJobStepUpdateDetails> for PipelineStepUpdateDetails {
    fn from(value: PipelineMLJobStepUpdateDetails) -> Self {
        Self::MlJob(value)
    }
}

impl Union for PipelineStepUpdateDetails {
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

oci_sdk_core::serde_union!(PipelineStepUpdateDetails);
