// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::models::{
    PipelineContainerStepRun, PipelineCustomScriptStepRun, PipelineDataflowStepRun,
    PipelineMLJobStepRun, PipelineStepRunLifecycleState,
};

/// One execution of a step, as part of a pipeline run.
///
/// The member `stepType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepRun {
    /// `CONTAINER`
    Container(PipelineContainerStepRun),
    /// `CUSTOM_SCRIPT`
    CustomScript(PipelineCustomScriptStepRun),
    /// `DATAFLOW`
    Dataflow(PipelineDataflowStepRun),
    /// `ML_JOB`
    MlJob(PipelineMLJobStepRun),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineStepRun {
    /// Returns the value if it is `CONTAINER`.
    #[inline]
    pub fn as_container(&self) -> Option<&PipelineContainerStepRun> {
        match self {
            Self::Container(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `CUSTOM_SCRIPT`.
    #[inline]
    pub fn as_custom_script(&self) -> Option<&PipelineCustomScriptStepRun> {
        match self {
            Self::CustomScript(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DATAFLOW`.
    #[inline]
    pub fn as_dataflow(&self) -> Option<&PipelineDataflowStepRun> {
        match self {
            Self::Dataflow(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ML_JOB`.
    #[inline]
    pub fn as_ml_job(&self) -> Option<&PipelineMLJobStepRun> {
        match self {
            Self::MlJob(value) => Some(value),
            _ => None,
        }
    }

    /// When work on it began.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_started(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Container(value) => Some(value.time_started),
            Self::CustomScript(value) => Some(value.time_started),
            Self::Dataflow(value) => Some(value.time_started),
            Self::MlJob(value) => Some(value.time_started),
            Self::Unknown(value) => generated::unknown(value, "timeStarted"),
        }
    }

    /// When it ended, well or not.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_finished(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Container(value) => value.time_finished,
            Self::CustomScript(value) => value.time_finished,
            Self::Dataflow(value) => value.time_finished,
            Self::MlJob(value) => value.time_finished,
            Self::Unknown(value) => generated::unknown(value, "timeFinished"),
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

    /// Where the resource is in its life.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn lifecycle_state(&self) -> Option<PipelineStepRunLifecycleState> {
        match self {
            Self::Container(value) => value.lifecycle_state.clone(),
            Self::CustomScript(value) => value.lifecycle_state.clone(),
            Self::Dataflow(value) => value.lifecycle_state.clone(),
            Self::MlJob(value) => value.lifecycle_state.clone(),
            Self::Unknown(value) => generated::unknown(value, "lifecycleState"),
        }
    }

    /// More about the current state, such as why something failed.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn lifecycle_details(&self) -> Option<&str> {
        match self {
            Self::Container(value) => value.lifecycle_details.as_deref(),
            Self::CustomScript(value) => value.lifecycle_details.as_deref(),
            Self::Dataflow(value) => value.lifecycle_details.as_deref(),
            Self::MlJob(value) => value.lifecycle_details.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "lifecycleDetails"),
        }
    }
}

impl Default for PipelineStepRun {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineContainerStepRun> for PipelineStepRun {
    fn from(value: PipelineContainerStepRun) -> Self {
        Self::Container(value)
    }
}

impl From<PipelineCustomScriptStepRun> for PipelineStepRun {
    fn from(value: PipelineCustomScriptStepRun) -> Self {
        Self::CustomScript(value)
    }
}

impl From<PipelineDataflowStepRun> for PipelineStepRun {
    fn from(value: PipelineDataflowStepRun) -> Self {
        Self::Dataflow(value)
    }
}

impl From<PipelineMLJobStepRun> for PipelineStepRun {
    fn from(value: PipelineMLJobStepRun) -> Self {
        Self::MlJob(value)
    }
}

impl Union for PipelineStepRun {
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

oci_sdk_core::serde_union!(PipelineStepRun);
