// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::PipelineStepRunLifecycleState;

/// The run of a step that runs a Data Flow application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataflowStepRun {
    /// When work on it began.
    pub time_started: DateTime<Utc>,
    /// When it ended, well or not.
    pub time_finished: Option<DateTime<Utc>>,
    /// The name of the step, unique in the pipeline.
    pub step_name: String,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<PipelineStepRunLifecycleState>,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// The OCID of the Data Flow run that the step started.
    pub dataflow_run_id: Option<String>,
}

impl PipelineDataflowStepRun {
    /// With the members that are required.
    pub fn new(time_started: DateTime<Utc>, step_name: impl Into<String>) -> Self {
        Self {
            time_started,
            step_name: step_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`time_started`](Self::time_started).
    #[must_use]
    pub fn with_time_started(mut self, time_started: impl Into<DateTime<Utc>>) -> Self {
        self.time_started = time_started.into();
        self
    }

    /// Sets [`time_finished`](Self::time_finished).
    #[must_use]
    pub fn with_time_finished(
        mut self,
        time_finished: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_finished = Some(time_finished.into());
        self
    }

    /// Sets [`step_name`](Self::step_name).
    #[must_use]
    pub fn with_step_name(mut self, step_name: impl Into<String>) -> Self {
        self.step_name = step_name.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<PipelineStepRunLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
        self
    }

    /// Sets [`dataflow_run_id`](Self::dataflow_run_id).
    #[must_use]
    pub fn with_dataflow_run_id(mut self, dataflow_run_id: impl Into<String>) -> Self {
        self.dataflow_run_id = Some(dataflow_run_id.into());
        self
    }
}

impl Model for PipelineDataflowStepRun {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeStarted" => generated::read(&mut self.time_started, map),
            "timeFinished" => generated::read(&mut self.time_finished, map),
            "stepName" => generated::read(&mut self.step_name, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "dataflowRunId" => generated::read(&mut self.dataflow_run_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("stepType", "DATAFLOW")?;
        generated::write(map, "timeStarted", &self.time_started)?;
        generated::write(map, "timeFinished", &self.time_finished)?;
        generated::write(map, "stepName", &self.step_name)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "dataflowRunId", &self.dataflow_run_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineDataflowStepRun);
