// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CreateJobRunScheduleActionDetails, CreatePipelineRunScheduleActionDetails,
    InvokeMlApplicationProviderTriggerScheduleActionDetails,
};

/// The call that a schedule makes.
///
/// The member `httpActionType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ScheduleHttpActionDetails {
    /// `CREATE_JOB_RUN`
    CreateJobRun(CreateJobRunScheduleActionDetails),
    /// `CREATE_PIPELINE_RUN`
    CreatePipelineRun(CreatePipelineRunScheduleActionDetails),
    /// `INVOKE_ML_APPLICATION_PROVIDER_TRIGGER`
    InvokeMlApplicationProviderTrigger(
        InvokeMlApplicationProviderTriggerScheduleActionDetails,
    ),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ScheduleHttpActionDetails {
    /// Returns the value if it is `CREATE_JOB_RUN`.
    #[inline]
    pub fn as_create_job_run(&self) -> Option<&CreateJobRunScheduleActionDetails> {
        match self {
            Self::CreateJobRun(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `CREATE_PIPELINE_RUN`.
    #[inline]
    pub fn as_create_pipeline_run(
        &self,
    ) -> Option<&CreatePipelineRunScheduleActionDetails> {
        match self {
            Self::CreatePipelineRun(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `INVOKE_ML_APPLICATION_PROVIDER_TRIGGER`.
    #[inline]
    pub fn as_invoke_ml_application_provider_trigger(
        &self,
    ) -> Option<&InvokeMlApplicationProviderTriggerScheduleActionDetails> {
        match self {
            Self::InvokeMlApplicationProviderTrigger(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ScheduleHttpActionDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CreateJobRunScheduleActionDetails> for ScheduleHttpActionDetails {
    fn from(value: CreateJobRunScheduleActionDetails) -> Self {
        Self::CreateJobRun(value)
    }
}

impl From<CreatePipelineRunScheduleActionDetails> for ScheduleHttpActionDetails {
    fn from(value: CreatePipelineRunScheduleActionDetails) -> Self {
        Self::CreatePipelineRun(value)
    }
}

impl From<InvokeMlApplicationProviderTriggerScheduleActionDetails>
for ScheduleHttpActionDetails {
    fn from(value: InvokeMlApplicationProviderTriggerScheduleActionDetails) -> Self {
        Self::InvokeMlApplicationProviderTrigger(value)
    }
}

impl Union for ScheduleHttpActionDetails {
    const DISCRIMINATOR: &'static str = "httpActionType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CREATE_JOB_RUN" => generated::from_json(json).map(Self::CreateJobRun),
            "CREATE_PIPELINE_RUN" => {
                generated::from_json(json).map(Self::CreatePipelineRun)
            }
            "INVOKE_ML_APPLICATION_PROVIDER_TRIGGER" => {
                generated::from_json(json).map(Self::InvokeMlApplicationProviderTrigger)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CreateJobRun(value) => Wire::write(value, serializer),
            Self::CreatePipelineRun(value) => Wire::write(value, serializer),
            Self::InvokeMlApplicationProviderTrigger(value) => {
                Wire::write(value, serializer)
            }
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ScheduleHttpActionDetails);
