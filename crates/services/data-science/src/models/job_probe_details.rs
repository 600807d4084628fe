// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::JobExecProbeDetails;

/// A check whether the application in a job run has started.
///
/// The member `jobProbeCheckType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobProbeDetails {
    /// `EXEC`
    Exec(JobExecProbeDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobProbeDetails {
    /// Returns the value if it is `EXEC`.
    #[inline]
    pub fn as_exec(&self) -> Option<&JobExecProbeDetails> {
        match self {
            Self::Exec(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobProbeDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<JobExecProbeDetails> for JobProbeDetails {
    fn from(value: JobExecProbeDetails) -> Self {
        Self::Exec(value)
    }
}

impl Union for JobProbeDetails {
    const DISCRIMINATOR: &'static str = "jobProbeCheckType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "EXEC" => generated::from_json(json).map(Self::Exec),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Exec(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobProbeDetails);
