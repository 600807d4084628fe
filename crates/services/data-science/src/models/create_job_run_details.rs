// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    JobConfigurationDetails, JobEnvironmentConfigurationDetails,
    JobInfrastructureConfigurationDetails, JobLogConfigurationDetails,
    JobNodeConfigurationDetails, StorageMountConfigurationDetails,
};

/// What to run a job with. Whatever isn't overridden here is taken from the job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobRunDetails {
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The OCID of the job to run.
    pub job_id: String,
    /// What this run has different in the configuration of the job.
    pub job_configuration_override_details: Option<JobConfigurationDetails>,
    /// What this run has different in the logs of the job.
    pub job_log_configuration_override_details: Option<JobLogConfigurationDetails>,
    /// What this run has different in the environment of the job.
    pub job_environment_configuration_override_details: Option<
        JobEnvironmentConfigurationDetails,
    >,
    /// What this run has different in the machines of the job.
    pub job_infrastructure_configuration_override_details: Option<
        JobInfrastructureConfigurationDetails,
    >,
    /// What this run has different in the nodes of the job.
    pub job_node_configuration_override_details: Option<JobNodeConfigurationDetails>,
    /// The storage that is mounted for this run instead.
    pub job_storage_mount_configuration_override_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateJobRunDetails {
    /// With the members that are required.
    pub fn new(
        project_id: impl Into<String>,
        compartment_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            compartment_id: compartment_id.into(),
            job_id: job_id.into(),
            ..Self::default()
        }
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`job_id`](Self::job_id).
    #[must_use]
    pub fn with_job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = job_id.into();
        self
    }

    /// Sets [`job_configuration_override_details`](Self::job_configuration_override_details).
    #[must_use]
    pub fn with_job_configuration_override_details(
        mut self,
        job_configuration_override_details: impl Into<JobConfigurationDetails>,
    ) -> Self {
        self.job_configuration_override_details = Some(
            job_configuration_override_details.into(),
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

impl Model for CreateJobRunDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "projectId" => generated::read(&mut self.project_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "jobId" => generated::read(&mut self.job_id, map),
            "jobConfigurationOverrideDetails" => {
                generated::read(&mut self.job_configuration_override_details, map)
            }
            "jobLogConfigurationOverrideDetails" => {
                generated::read(&mut self.job_log_configuration_override_details, map)
            }
            "jobEnvironmentConfigurationOverrideDetails" => {
                generated::read(
                    &mut self.job_environment_configuration_override_details,
                    map,
                )
            }
            "jobInfrastructureConfigurationOverrideDetails" => {
                generated::read(
                    &mut self.job_infrastructure_configuration_override_details,
                    map,
                )
            }
            "jobNodeConfigurationOverrideDetails" => {
                generated::read(&mut self.job_node_configuration_override_details, map)
            }
            "jobStorageMountConfigurationOverrideDetailsList" => {
                generated::read(
                    &mut self.job_storage_mount_configuration_override_details_list,
                    map,
                )
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "jobId", &self.job_id)?;
        generated::write(
            map,
            "jobConfigurationOverrideDetails",
            &self.job_configuration_override_details,
        )?;
        generated::write(
            map,
            "jobLogConfigurationOverrideDetails",
            &self.job_log_configuration_override_details,
        )?;
        generated::write(
            map,
            "jobEnvironmentConfigurationOverrideDetails",
            &self.job_environment_configuration_override_details,
        )?;
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
        generated::write(
            map,
            "jobStorageMountConfigurationOverrideDetailsList",
            &self.job_storage_mount_configuration_override_details_list,
        )?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateJobRunDetails);
