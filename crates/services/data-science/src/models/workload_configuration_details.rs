// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    JobRunWorkloadConfigurationDetails, ModelDeployWorkloadConfigurationDetails,
};

/// How to run a container, by the kind of workload.
///
/// The member `workloadType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WorkloadConfigurationDetails {
    /// `JOB_RUN`
    JobRun(JobRunWorkloadConfigurationDetails),
    /// `MODEL_DEPLOYMENT`
    ModelDeployment(ModelDeployWorkloadConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl WorkloadConfigurationDetails {
    /// Returns the value if it is `JOB_RUN`.
    #[inline]
    pub fn as_job_run(&self) -> Option<&JobRunWorkloadConfigurationDetails> {
        match self {
            Self::JobRun(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `MODEL_DEPLOYMENT`.
    #[inline]
    pub fn as_model_deployment(
        &self,
    ) -> Option<&ModelDeployWorkloadConfigurationDetails> {
        match self {
            Self::ModelDeployment(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for WorkloadConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<JobRunWorkloadConfigurationDetails> for WorkloadConfigurationDetails {
    fn from(value: JobRunWorkloadConfigurationDetails) -> Self {
        Self::JobRun(value)
    }
}

impl From<ModelDeployWorkloadConfigurationDetails> for WorkloadConfigurationDetails {
    fn from(value: ModelDeployWorkloadConfigurationDetails) -> Self {
        Self::ModelDeployment(value)
    }
}

impl Union for WorkloadConfigurationDetails {
    const DISCRIMINATOR: &'static str = "workloadType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "JOB_RUN" => generated::from_json(json).map(Self::JobRun),
            "MODEL_DEPLOYMENT" => generated::from_json(json).map(Self::ModelDeployment),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::JobRun(value) => Wire::write(value, serializer),
            Self::ModelDeployment(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(WorkloadConfigurationDetails);
