// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    JobConfigurationDetails, JobEnvironmentConfigurationDetails,
    JobInfrastructureConfigurationDetails, JobLogConfigurationDetails,
    JobNodeConfigurationDetails, JobRunLifecycleState, JobRunLogDetails,
    NodeGroupDetails, StorageMountConfigurationDetails,
};

/// One execution of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRun {
    /// The OCID of the resource.
    pub id: String,
    /// When the service took it on.
    pub time_accepted: DateTime<Utc>,
    /// When work on it began.
    pub time_started: Option<DateTime<Utc>>,
    /// When it ended, well or not.
    pub time_finished: Option<DateTime<Utc>>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the job that this is a run of.
    pub job_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What this run has different in the configuration of the job.
    pub job_configuration_override_details: JobConfigurationDetails,
    /// The machines that the job runs on.
    pub job_infrastructure_configuration_details: JobInfrastructureConfigurationDetails,
    /// What this run has different in the environment of the job.
    pub job_environment_configuration_override_details: Option<
        JobEnvironmentConfigurationDetails,
    >,
    /// What this run has different in the logs of the job.
    pub job_log_configuration_override_details: Option<JobLogConfigurationDetails>,
    /// The storage that is mounted for the job.
    pub job_storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// The storage that is mounted for this run instead.
    pub job_storage_mount_configuration_override_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// Where the logs of the run are.
    pub log_details: Option<JobRunLogDetails>,
    /// What this run has different in the machines of the job.
    pub job_infrastructure_configuration_override_details: Option<
        JobInfrastructureConfigurationDetails,
    >,
    /// What this run has different in the nodes of the job.
    pub job_node_configuration_override_details: Option<JobNodeConfigurationDetails>,
    /// How each node group is doing.
    pub node_group_details_list: Option<Vec<NodeGroupDetails>>,
    /// Where the resource is in its life.
    pub lifecycle_state: JobRunLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl JobRun {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        time_accepted: DateTime<Utc>,
        created_by: impl Into<String>,
        project_id: impl Into<String>,
        compartment_id: impl Into<String>,
        job_id: impl Into<String>,
        job_configuration_override_details: impl Into<JobConfigurationDetails>,
        job_infrastructure_configuration_details: impl Into<
            JobInfrastructureConfigurationDetails,
        >,
        lifecycle_state: impl Into<JobRunLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            time_accepted,
            created_by: created_by.into(),
            project_id: project_id.into(),
            compartment_id: compartment_id.into(),
            job_id: job_id.into(),
            job_configuration_override_details: job_configuration_override_details
                .into(),
            job_infrastructure_configuration_details: job_infrastructure_configuration_details
                .into(),
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`time_accepted`](Self::time_accepted).
    #[must_use]
    pub fn with_time_accepted(
        mut self,
        time_accepted: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_accepted = time_accepted.into();
        self
    }

    /// Sets [`time_started`](Self::time_started).
    #[must_use]
    pub fn with_time_started(mut self, time_started: impl Into<DateTime<Utc>>) -> Self {
        self.time_started = Some(time_started.into());
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

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`job_id`](Self::job_id).
    #[must_use]
    pub fn with_job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = job_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`job_configuration_override_details`](Self::job_configuration_override_details).
    #[must_use]
    pub fn with_job_configuration_override_details(
        mut self,
        job_configuration_override_details: impl Into<JobConfigurationDetails>,
    ) -> Self {
        self.job_configuration_override_details = job_configuration_override_details
            .into();
        self
    }

    /// Sets
    /// [`job_infrastructure_configuration_details`](Self::job_infrastructure_configuration_details).
    #[must_use]
    pub fn with_job_infrastructure_configuration_details(
        mut self,
        job_infrastructure_configuration_details: impl Into<
            JobInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.job_infrastructure_configuration_details = job_infrastructure_configuration_details
            .into();
        self
    }

    /// Sets
    /// [`job_environment_configuration_override_details`](Self::job_environment_configuration_override_details).
    #[must_use]
    pub fn with_job_environment_configuration_override_details(
        mut self,
        job_environment_configuration_override_details: impl Into<
            JobEnvironmentConfigurationDetails,
        >,
    ) -> Self {
        self.job_environment_configuration_override_details = Some(
            job_environment_configuration_override_details.into(),
        );
        self
    }

    /// Sets
    /// [`job_log_configuration_override_details`](Self::job_log_configuration_override_details).
    #[must_use]
    pub fn with_job_log_configuration_override_details(
        mut self,
        job_log_configuration_override_details: impl Into<JobLogConfigurationDetails>,
    ) -> Self {
        self.job_log_configuration_override_details = Some(
            job_log_configuration_override_details.into(),
        );
        self
    }

    /// Sets
    /// [`job_storage_mount_configuration_details_list`](Self::job_storage_mount_configuration_details_list).
    #[must_use]
    pub fn with_job_storage_mount_configuration_details_list(
        mut self,
        job_storage_mount_configuration_details_list: impl IntoIterator<
            Item = impl Into<StorageMountConfigurationDetails>,
        >,
    ) -> Self {
        self.job_storage_mount_configuration_details_list = Some(
            generated::list(job_storage_mount_configuration_details_list),
        );
        self
    }

    /// Sets
    /// [`job_storage_mount_configuration_override_details_list`](Self::job_storage_mount_configuration_override_details_list).
    #[must_use]
    pub fn with_job_storage_mount_configuration_override_details_list(
        mut self,
        job_storage_mount_configuration_override_details_list: impl IntoIterator<
            Item = impl Into<StorageMountConfigurationDetails>,
        >,
    ) -> Self {
        self.job_storage_mount_configuration_override_details_list = Some(
            generated::list(job_storage_mount_configuration_override_details_list),
        );
        self
    }

    /// Sets [`log_details`](Self::log_details).
    #[must_use]
    pub fn with_log_details(mut self, log_details: impl Into<JobRunLogDetails>) -> Self {
        self.log_details = Some(log_details.into());
        self
    }

    /// Sets
    /// [`job_infrastructure_configuration_override_details`](Self::job_infrastructure_configuration_override_details).
    #[must_use]
    pub fn with_job_infrastructure_configuration_override_details(
        mut self,
        job_infrastructure_configuration_override_details: impl Into<
            JobInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.job_infrastructure_configuration_override_details = Some(
            job_infrastructure_configuration_override_details.into(),
        );
        self
    }

    /// Sets
    /// [`job_node_configuration_override_details`](Self::job_node_configuration_override_details).
    #[must_use]
    pub fn with_job_node_configuration_override_details(
        mut self,
        job_node_configuration_override_details: impl Into<JobNodeConfigurationDetails>,
    ) -> Self {
        self.job_node_configuration_override_details = Some(
            job_node_configuration_override_details.into(),
        );
        self
    }

    /// Sets [`node_group_details_list`](Self::node_group_details_list).
    #[must_use]
    pub fn with_node_group_details_list(
        mut self,
        node_group_details_list: impl IntoIterator<Item = impl Into<NodeGroupDetails>>,
    ) -> Self {
        self.node_group_details_list = Some(generated::list(node_group_details_list));
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<JobRunLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
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

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }
}

impl Model for JobRun {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "timeAccepted" => generated::read(&mut self.time_accepted, map),
            "timeStarted" => generated::read(&mut self.time_started, map),
            "timeFinished" => generated::read(&mut self.time_finished, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "jobId" => generated::read(&mut self.job_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "jobConfigurationOverrideDetails" => {
                generated::read(&mut self.job_configuration_override_details, map)
            }
            "jobInfrastructureConfigurationDetails" => {
                generated::read(&mut self.job_infrastructure_configuration_details, map)
            }
            "jobEnvironmentConfigurationOverrideDetails" => {
                generated::read(
                    &mut self.job_environment_configuration_override_details,
                    map,
                )
            }
            "jobLogConfigurationOverrideDetails" => {
                generated::read(&mut self.job_log_configuration_override_details, map)
            }
            "jobStorageMountConfigurationDetailsList" => {
                generated::read(
                    &mut self.job_storage_mount_configuration_details_list,
                    map,
                )
            }
            "jobStorageMountConfigurationOverrideDetailsList" => {
                generated::read(
                    &mut self.job_storage_mount_configuration_override_details_list,
                    map,
                )
            }
            "logDetails" => generated::read(&mut self.log_details, map),
            "jobInfrastructureConfigurationOverrideDetails" => {
                generated::read(
                    &mut self.job_infrastructure_configuration_override_details,
                    map,
                )
            }
            "jobNodeConfigurationOverrideDetails" => {
                generated::read(&mut self.job_node_configuration_override_details, map)
            }
            "nodeGroupDetailsList" => {
                generated::read(&mut self.node_group_details_list, map)
            }
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "timeAccepted", &self.time_accepted)?;
        generated::write(map, "timeStarted", &self.time_started)?;
        generated::write(map, "timeFinished", &self.time_finished)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "jobId", &self.job_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(
            map,
            "jobConfigurationOverrideDetails",
            &self.job_configuration_override_details,
        )?;
        generated::write(
            map,
            "jobInfrastructureConfigurationDetails",
            &self.job_infrastructure_configuration_details,
        )?;
        generated::write(
            map,
            "jobEnvironmentConfigurationOverrideDetails",
            &self.job_environment_configuration_override_details,
        )?;
        generated::write(
            map,
            "jobLogConfigurationOverrideDetails",
            &self.job_log_configuration_override_details,
        )?;
        generated::write(
            map,
            "jobStorageMountConfigurationDetailsList",
            &self.job_storage_mount_configuration_details_list,
        )?;
        generated::write(
            map,
            "jobStorageMountConfigurationOverrideDetailsList",
            &self.job_storage_mount_configuration_override_details_list,
        )?;
        generated::write(map, "logDetails", &self.log_details)?;
        generated::write(
            map,
            "jobInfrastructureConfigurationOverrideDetails",
            &self.job_infrastructure_configuration_override_details,
        )?;
        generated::write(
            map,
            "jobNodeConfigurationOverrideDetails",
            &self.job_node_configuration_override_details,
        )?;
        generated::write(map, "nodeGroupDetailsList", &self.node_group_details_list)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobRun);
