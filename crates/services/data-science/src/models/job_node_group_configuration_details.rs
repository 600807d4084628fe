// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    JobConfigurationDetails, JobEnvironmentConfigurationDetails,
    JobInfrastructureConfigurationDetails,
};

/// A group of alike nodes in a job with several nodes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobNodeGroupConfigurationDetails {
    /// The name of the node group.
    pub name: String,
    /// How many nodes the group has.
    pub replicas: Option<i64>,
    /// How many nodes must succeed for the group to succeed. All of them unless set.
    pub minimum_success_replicas: Option<i64>,
    /// The machines that the job runs on.
    pub job_infrastructure_configuration_details: Option<
        JobInfrastructureConfigurationDetails,
    >,
    /// What the job runs with, such as arguments and a time limit.
    pub job_configuration_details: Option<JobConfigurationDetails>,
    /// The container that the job runs in.
    pub job_environment_configuration_details: Option<
        JobEnvironmentConfigurationDetails,
    >,
}

impl JobNodeGroupConfigurationDetails {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`replicas`](Self::replicas).
    #[must_use]
    pub fn with_replicas(mut self, replicas: impl Into<i64>) -> Self {
        self.replicas = Some(replicas.into());
        self
    }

    /// Sets [`minimum_success_replicas`](Self::minimum_success_replicas).
    #[must_use]
    pub fn with_minimum_success_replicas(
        mut self,
        minimum_success_replicas: impl Into<i64>,
    ) -> Self {
        self.minimum_success_replicas = Some(minimum_success_replicas.into());
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
        self.job_infrastructure_configuration_details = Some(
            job_infrastructure_configuration_details.into(),
        );
        self
    }

    /// Sets [`job_configuration_details`](Self::job_configuration_details).
    #[must_use]
    pub fn with_job_configuration_details(
        mut self,
        job_configuration_details: impl Into<JobConfigurationDetails>,
    ) -> Self {
        self.job_configuration_details = Some(job_configuration_details.into());
        self
    }

    /// Sets
    /// [`job_environment_configuration_details`](Self::job_environment_configuration_details).
    #[must_use]
    pub fn with_job_environment_configuration_details(
        mut self,
        job_environment_configuration_details: impl Into<
            JobEnvironmentConfigurationDetails,
        >,
    ) -> Self {
        self.job_environment_configuration_details = Some(
            job_environment_configuration_details.into(),
        );
        self
    }
}

impl Model for JobNodeGroupConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "replicas" => generated::read(&mut self.replicas, map),
            "minimumSuccessReplicas" => {
                generated::read(&mut self.minimum_success_replicas, map)
            }
            "jobInfrastructureConfigurationDetails" => {
                generated::read(&mut self.job_infrastructure_configuration_details, map)
            }
            "jobConfigurationDetails" => {
                generated::read(&mut self.job_configuration_details, map)
            }
            "jobEnvironmentConfigurationDetails" => {
                generated::read(&mut self.job_environment_configuration_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "replicas", &self.replicas)?;
        generated::write(map, "minimumSuccessReplicas", &self.minimum_success_replicas)?;
        generated::write(
            map,
            "jobInfrastructureConfigurationDetails",
            &self.job_infrastructure_configuration_details,
        )?;
        generated::write(
            map,
            "jobConfigurationDetails",
            &self.job_configuration_details,
        )?;
        generated::write(
            map,
            "jobEnvironmentConfigurationDetails",
            &self.job_environment_configuration_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobNodeGroupConfigurationDetails);
