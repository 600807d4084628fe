// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-science", "https://datascience.{region}.oci.{secondLevelDomain}", "/20190101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Science API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_science::{Config, DataScienceClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_science::Error> {
/// let config = Config::load().await?;
/// let client = DataScienceClient::new(&config)?;
///
/// let mut jobs = client.list_jobs("ocid1.compartment.oc1..example").items();
/// while let Some(job) = jobs.try_next().await? {
///     println!("{} {}", job.id, job.lifecycle_state);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataScienceClient {
    client: Client,
}

impl DataScienceClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Compute target
impl DataScienceClient {
    /// Moves a compute target to another compartment.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    /// - `change_compute_target_compartment_details`: The request body:
    ///   [`ChangeComputeTargetCompartmentDetails`](crate::models::ChangeComputeTargetCompartmentDetails).
    pub fn change_compute_target_compartment(
        &self,
        compute_target_id: impl Into<String>,
        change_compute_target_compartment_details: models::ChangeComputeTargetCompartmentDetails,
    ) -> operations::ChangeComputeTargetCompartment {
        operations::ChangeComputeTargetCompartment::new(
            &self.client,
            compute_target_id.into(),
            change_compute_target_compartment_details,
        )
    }

    /// Creates a compute target: a managed cluster for jobs and model deployments.
    ///
    /// - `create_compute_target_details`: The request body:
    ///   [`CreateComputeTargetDetails`](crate::models::CreateComputeTargetDetails).
    #[inline]
    pub fn create_compute_target(
        &self,
        create_compute_target_details: models::CreateComputeTargetDetails,
    ) -> operations::CreateComputeTarget {
        operations::CreateComputeTarget::new(&self.client, create_compute_target_details)
    }

    /// Deletes a compute target.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    pub fn delete_compute_target(
        &self,
        compute_target_id: impl Into<String>,
    ) -> operations::DeleteComputeTarget {
        operations::DeleteComputeTarget::new(&self.client, compute_target_id.into())
    }

    /// Gets a compute target.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    pub fn get_compute_target(
        &self,
        compute_target_id: impl Into<String>,
    ) -> operations::GetComputeTarget {
        operations::GetComputeTarget::new(&self.client, compute_target_id.into())
    }

    /// Lists the compute targets of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_targets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeTargets {
        operations::ListComputeTargets::new(&self.client, compartment_id.into())
    }

    /// Updates a compute target, such as its instances or its scaling policy.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    /// - `update_compute_target_details`: The request body:
    ///   [`UpdateComputeTargetDetails`](crate::models::UpdateComputeTargetDetails).
    pub fn update_compute_target(
        &self,
        compute_target_id: impl Into<String>,
        update_compute_target_details: models::UpdateComputeTargetDetails,
    ) -> operations::UpdateComputeTarget {
        operations::UpdateComputeTarget::new(
            &self.client,
            compute_target_id.into(),
            update_compute_target_details,
        )
    }
}

/// # Compute target shape
impl DataScienceClient {
    /// Lists the shapes available for the instances of compute targets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_target_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeTargetShapes {
        operations::ListComputeTargetShapes::new(&self.client, compartment_id.into())
    }
}

/// # Container
impl DataScienceClient {
    /// Lists the container images that the service provides for model deployments and job runs.
    #[inline]
    pub fn list_containers(&self) -> operations::ListContainers {
        operations::ListContainers::new(&self.client)
    }
}

/// # Data science private endpoint
impl DataScienceClient {
    /// Moves a private endpoint to another compartment.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    /// - `change_data_science_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeDataSciencePrivateEndpointCompartmentDetails`](crate::models::ChangeDataSciencePrivateEndpointCompartmentDetails).
    pub fn change_data_science_private_endpoint_compartment(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
        change_data_science_private_endpoint_compartment_details: models::ChangeDataSciencePrivateEndpointCompartmentDetails,
    ) -> operations::ChangeDataSciencePrivateEndpointCompartment {
        operations::ChangeDataSciencePrivateEndpointCompartment::new(
            &self.client,
            data_science_private_endpoint_id.into(),
            change_data_science_private_endpoint_compartment_details,
        )
    }

    /// Creates a private endpoint for access to notebook sessions or model deployments from inside
    /// a VCN.
    ///
    /// - `create_data_science_private_endpoint_details`: The request body:
    ///   [`CreateDataSciencePrivateEndpointDetails`](crate::models::CreateDataSciencePrivateEndpointDetails).
    #[inline]
    pub fn create_data_science_private_endpoint(
        &self,
        create_data_science_private_endpoint_details: models::CreateDataSciencePrivateEndpointDetails,
    ) -> operations::CreateDataSciencePrivateEndpoint {
        operations::CreateDataSciencePrivateEndpoint::new(
            &self.client,
            create_data_science_private_endpoint_details,
        )
    }

    /// Deletes a private endpoint.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    pub fn delete_data_science_private_endpoint(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteDataSciencePrivateEndpoint {
        operations::DeleteDataSciencePrivateEndpoint::new(
            &self.client,
            data_science_private_endpoint_id.into(),
        )
    }

    /// Gets a private endpoint.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    pub fn get_data_science_private_endpoint(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
    ) -> operations::GetDataSciencePrivateEndpoint {
        operations::GetDataSciencePrivateEndpoint::new(
            &self.client,
            data_science_private_endpoint_id.into(),
        )
    }

    /// Lists the private endpoints of a compartment. At most one filter is allowed in addition to
    /// the compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_science_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataSciencePrivateEndpoints {
        operations::ListDataSciencePrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the name, description, network security groups or tags of a private endpoint. An
    /// update that would duplicate another private endpoint fails with status 409.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    /// - `update_data_science_private_endpoint_details`: The request body:
    ///   [`UpdateDataSciencePrivateEndpointDetails`](crate::models::UpdateDataSciencePrivateEndpointDetails).
    pub fn update_data_science_private_endpoint(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
        update_data_science_private_endpoint_details: models::UpdateDataSciencePrivateEndpointDetails,
    ) -> operations::UpdateDataSciencePrivateEndpoint {
        operations::UpdateDataSciencePrivateEndpoint::new(
            &self.client,
            data_science_private_endpoint_id.into(),
            update_data_science_private_endpoint_details,
        )
    }
}

/// # Fast launch job configuration
impl DataScienceClient {
    /// Lists the shapes that support fast launch of job runs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fast_launch_job_configs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFastLaunchJobConfigs {
        operations::ListFastLaunchJobConfigs::new(&self.client, compartment_id.into())
    }
}

/// # Job
impl DataScienceClient {
    /// Moves a job to another compartment.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `change_job_compartment_details`: The request body:
    ///   [`ChangeJobCompartmentDetails`](crate::models::ChangeJobCompartmentDetails).
    pub fn change_job_compartment(
        &self,
        job_id: impl Into<String>,
        change_job_compartment_details: models::ChangeJobCompartmentDetails,
    ) -> operations::ChangeJobCompartment {
        operations::ChangeJobCompartment::new(
            &self.client,
            job_id.into(),
            change_job_compartment_details,
        )
    }

    /// Creates a job. The job does not run until a job run is created.
    ///
    /// - `create_job_details`: The request body:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    #[inline]
    pub fn create_job(
        &self,
        create_job_details: models::CreateJobDetails,
    ) -> operations::CreateJob {
        operations::CreateJob::new(&self.client, create_job_details)
    }

    /// Uploads the artifact of a job: the code that its runs execute.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `body`: The bytes of the request body.
    pub fn create_job_artifact(
        &self,
        job_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateJobArtifact {
        operations::CreateJobArtifact::new(&self.client, job_id.into(), body.into())
    }

    /// Deletes a job, and optionally its runs.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn delete_job(&self, job_id: impl Into<String>) -> operations::DeleteJob {
        operations::DeleteJob::new(&self.client, job_id.into())
    }

    /// Gets a job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job(&self, job_id: impl Into<String>) -> operations::GetJob {
        operations::GetJob::new(&self.client, job_id.into())
    }

    /// Downloads the artifact of a job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_artifact_content(
        &self,
        job_id: impl Into<String>,
    ) -> operations::GetJobArtifactContent {
        operations::GetJobArtifactContent::new(&self.client, job_id.into())
    }

    /// Gets the headers of a job artifact, such as `content-length` and `content-disposition`,
    /// without the content.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn head_job_artifact(&self, job_id: impl Into<String>) -> operations::HeadJobArtifact {
        operations::HeadJobArtifact::new(&self.client, job_id.into())
    }

    /// Lists the jobs of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_jobs(&self, compartment_id: impl Into<String>) -> operations::ListJobs {
        operations::ListJobs::new(&self.client, compartment_id.into())
    }

    /// Updates the name, description, infrastructure, storage mounts or tags of a job.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `update_job_details`: The request body:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    pub fn update_job(
        &self,
        job_id: impl Into<String>,
        update_job_details: models::UpdateJobDetails,
    ) -> operations::UpdateJob {
        operations::UpdateJob::new(&self.client, job_id.into(), update_job_details)
    }
}

/// # Job run
impl DataScienceClient {
    /// Cancels a job run that is in progress.
    ///
    /// - `job_run_id`: The OCID of the job run.
    pub fn cancel_job_run(&self, job_run_id: impl Into<String>) -> operations::CancelJobRun {
        operations::CancelJobRun::new(&self.client, job_run_id.into())
    }

    /// Moves a job run to another compartment.
    ///
    /// - `job_run_id`: The OCID of the job run.
    /// - `change_job_run_compartment_details`: The request body:
    ///   [`ChangeJobRunCompartmentDetails`](crate::models::ChangeJobRunCompartmentDetails).
    pub fn change_job_run_compartment(
        &self,
        job_run_id: impl Into<String>,
        change_job_run_compartment_details: models::ChangeJobRunCompartmentDetails,
    ) -> operations::ChangeJobRunCompartment {
        operations::ChangeJobRunCompartment::new(
            &self.client,
            job_run_id.into(),
            change_job_run_compartment_details,
        )
    }

    /// Creates a job run and starts it. The run can override parts of the configuration of the job.
    ///
    /// - `create_job_run_details`: The request body:
    ///   [`CreateJobRunDetails`](crate::models::CreateJobRunDetails).
    #[inline]
    pub fn create_job_run(
        &self,
        create_job_run_details: models::CreateJobRunDetails,
    ) -> operations::CreateJobRun {
        operations::CreateJobRun::new(&self.client, create_job_run_details)
    }

    /// Deletes a job run.
    ///
    /// - `job_run_id`: The OCID of the job run.
    pub fn delete_job_run(&self, job_run_id: impl Into<String>) -> operations::DeleteJobRun {
        operations::DeleteJobRun::new(&self.client, job_run_id.into())
    }

    /// Gets a job run.
    ///
    /// - `job_run_id`: The OCID of the job run.
    pub fn get_job_run(&self, job_run_id: impl Into<String>) -> operations::GetJobRun {
        operations::GetJobRun::new(&self.client, job_run_id.into())
    }

    /// Lists the job runs of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_job_runs(&self, compartment_id: impl Into<String>) -> operations::ListJobRuns {
        operations::ListJobRuns::new(&self.client, compartment_id.into())
    }

    /// Updates the name or the tags of a job run.
    ///
    /// - `job_run_id`: The OCID of the job run.
    /// - `update_job_run_details`: The request body:
    ///   [`UpdateJobRunDetails`](crate::models::UpdateJobRunDetails).
    pub fn update_job_run(
        &self,
        job_run_id: impl Into<String>,
        update_job_run_details: models::UpdateJobRunDetails,
    ) -> operations::UpdateJobRun {
        operations::UpdateJobRun::new(&self.client, job_run_id.into(), update_job_run_details)
    }
}

/// # Job shape
impl DataScienceClient {
    /// Lists the shapes available for jobs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_job_shapes(&self, compartment_id: impl Into<String>) -> operations::ListJobShapes {
        operations::ListJobShapes::new(&self.client, compartment_id.into())
    }
}

/// # ML application
impl DataScienceClient {
    /// Moves an ML application to another compartment.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    /// - `change_ml_application_compartment_details`: The request body:
    ///   [`ChangeMlApplicationCompartmentDetails`](crate::models::ChangeMlApplicationCompartmentDetails).
    pub fn change_ml_application_compartment(
        &self,
        ml_application_id: impl Into<String>,
        change_ml_application_compartment_details: models::ChangeMlApplicationCompartmentDetails,
    ) -> operations::ChangeMlApplicationCompartment {
        operations::ChangeMlApplicationCompartment::new(
            &self.client,
            ml_application_id.into(),
            change_ml_application_compartment_details,
        )
    }

    /// Creates an ML application: a machine learning use case that implementations can solve.
    ///
    /// - `create_ml_application_details`: The request body:
    ///   [`CreateMlApplicationDetails`](crate::models::CreateMlApplicationDetails).
    #[inline]
    pub fn create_ml_application(
        &self,
        create_ml_application_details: models::CreateMlApplicationDetails,
    ) -> operations::CreateMlApplication {
        operations::CreateMlApplication::new(&self.client, create_ml_application_details)
    }

    /// Deletes an ML application.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    pub fn delete_ml_application(
        &self,
        ml_application_id: impl Into<String>,
    ) -> operations::DeleteMlApplication {
        operations::DeleteMlApplication::new(&self.client, ml_application_id.into())
    }

    /// Gets an ML application.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    pub fn get_ml_application(
        &self,
        ml_application_id: impl Into<String>,
    ) -> operations::GetMlApplication {
        operations::GetMlApplication::new(&self.client, ml_application_id.into())
    }

    /// Lists the ML applications of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ml_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMlApplications {
        operations::ListMlApplications::new(&self.client, compartment_id.into())
    }

    /// Updates the description or the tags of an ML application.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    /// - `update_ml_application_details`: The request body:
    ///   [`UpdateMlApplicationDetails`](crate::models::UpdateMlApplicationDetails).
    pub fn update_ml_application(
        &self,
        ml_application_id: impl Into<String>,
        update_ml_application_details: models::UpdateMlApplicationDetails,
    ) -> operations::UpdateMlApplication {
        operations::UpdateMlApplication::new(
            &self.client,
            ml_application_id.into(),
            update_ml_application_details,
        )
    }
}

/// # ML application implementation
impl DataScienceClient {
    /// Moves an ML application implementation to another compartment.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    /// - `change_ml_application_implementation_compartment_details`: The request body:
    ///   [`ChangeMlApplicationImplementationCompartmentDetails`](crate::models::ChangeMlApplicationImplementationCompartmentDetails).
    pub fn change_ml_application_implementation_compartment(
        &self,
        ml_application_implementation_id: impl Into<String>,
        change_ml_application_implementation_compartment_details: models::ChangeMlApplicationImplementationCompartmentDetails,
    ) -> operations::ChangeMlApplicationImplementationCompartment {
        operations::ChangeMlApplicationImplementationCompartment::new(
            &self.client,
            ml_application_implementation_id.into(),
            change_ml_application_implementation_compartment_details,
        )
    }

    /// Creates an implementation of an ML application, initially without a package.
    ///
    /// - `create_ml_application_implementation_details`: The request body:
    ///   [`CreateMlApplicationImplementationDetails`](crate::models::CreateMlApplicationImplementationDetails).
    #[inline]
    pub fn create_ml_application_implementation(
        &self,
        create_ml_application_implementation_details: models::CreateMlApplicationImplementationDetails,
    ) -> operations::CreateMlApplicationImplementation {
        operations::CreateMlApplicationImplementation::new(
            &self.client,
            create_ml_application_implementation_details,
        )
    }

    /// Deletes an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    pub fn delete_ml_application_implementation(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> operations::DeleteMlApplicationImplementation {
        operations::DeleteMlApplicationImplementation::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Gets an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    pub fn get_ml_application_implementation(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> operations::GetMlApplicationImplementation {
        operations::GetMlApplicationImplementation::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Downloads the latest package of an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    pub fn get_ml_application_package_content(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> operations::GetMlApplicationPackageContent {
        operations::GetMlApplicationPackageContent::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Lists the ML application implementations of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ml_application_implementations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMlApplicationImplementations {
        operations::ListMlApplicationImplementations::new(&self.client, compartment_id.into())
    }

    /// Uploads a package for an ML application implementation. The upload creates a new version of
    /// the implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    /// - `body`: The bytes of the request body.
    pub fn put_ml_application_package(
        &self,
        ml_application_implementation_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PutMlApplicationPackage {
        operations::PutMlApplicationPackage::new(
            &self.client,
            ml_application_implementation_id.into(),
            body.into(),
        )
    }

    /// Updates the logging configuration, the migration destinations or the tags of an ML
    /// application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    /// - `update_ml_application_implementation_details`: The request body:
    ///   [`UpdateMlApplicationImplementationDetails`](crate::models::UpdateMlApplicationImplementationDetails).
    pub fn update_ml_application_implementation(
        &self,
        ml_application_implementation_id: impl Into<String>,
        update_ml_application_implementation_details: models::UpdateMlApplicationImplementationDetails,
    ) -> operations::UpdateMlApplicationImplementation {
        operations::UpdateMlApplicationImplementation::new(
            &self.client,
            ml_application_implementation_id.into(),
            update_ml_application_implementation_details,
        )
    }
}

/// # ML application implementation version
impl DataScienceClient {
    /// Downloads the package from which a version of an ML application implementation was created.
    ///
    /// - `ml_application_implementation_version_id`: The OCID of the version of the ML application
    ///   implementation.
    pub fn get_ml_application_historical_package_content(
        &self,
        ml_application_implementation_version_id: impl Into<String>,
    ) -> operations::GetMlApplicationHistoricalPackageContent {
        operations::GetMlApplicationHistoricalPackageContent::new(
            &self.client,
            ml_application_implementation_version_id.into(),
        )
    }

    /// Gets a version of an ML application implementation.
    ///
    /// - `ml_application_implementation_version_id`: The OCID of the version of the ML application
    ///   implementation.
    pub fn get_ml_application_implementation_version(
        &self,
        ml_application_implementation_version_id: impl Into<String>,
    ) -> operations::GetMlApplicationImplementationVersion {
        operations::GetMlApplicationImplementationVersion::new(
            &self.client,
            ml_application_implementation_version_id.into(),
        )
    }

    /// Lists the versions of an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    pub fn list_ml_application_implementation_versions(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> operations::ListMlApplicationImplementationVersions {
        operations::ListMlApplicationImplementationVersions::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Updates the tags of an ML application implementation version.
    ///
    /// - `ml_application_implementation_version_id`: The OCID of the version of the ML application
    ///   implementation.
    /// - `update_ml_application_implementation_version_details`: The request body:
    ///   [`UpdateMlApplicationImplementationVersionDetails`](crate::models::UpdateMlApplicationImplementationVersionDetails).
    pub fn update_ml_application_implementation_version(
        &self,
        ml_application_implementation_version_id: impl Into<String>,
        update_ml_application_implementation_version_details: models::UpdateMlApplicationImplementationVersionDetails,
    ) -> operations::UpdateMlApplicationImplementationVersion {
        operations::UpdateMlApplicationImplementationVersion::new(
            &self.client,
            ml_application_implementation_version_id.into(),
            update_ml_application_implementation_version_details,
        )
    }
}

/// # ML application instance
impl DataScienceClient {
    /// Moves an ML application instance to another compartment.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    /// - `change_ml_application_instance_compartment_details`: The request body:
    ///   [`ChangeMlApplicationInstanceCompartmentDetails`](crate::models::ChangeMlApplicationInstanceCompartmentDetails).
    pub fn change_ml_application_instance_compartment(
        &self,
        ml_application_instance_id: impl Into<String>,
        change_ml_application_instance_compartment_details: models::ChangeMlApplicationInstanceCompartmentDetails,
    ) -> operations::ChangeMlApplicationInstanceCompartment {
        operations::ChangeMlApplicationInstanceCompartment::new(
            &self.client,
            ml_application_instance_id.into(),
            change_ml_application_instance_compartment_details,
        )
    }

    /// Creates an instance of an ML application from one of its implementations.
    ///
    /// - `create_ml_application_instance_details`: The request body:
    ///   [`CreateMlApplicationInstanceDetails`](crate::models::CreateMlApplicationInstanceDetails).
    #[inline]
    pub fn create_ml_application_instance(
        &self,
        create_ml_application_instance_details: models::CreateMlApplicationInstanceDetails,
    ) -> operations::CreateMlApplicationInstance {
        operations::CreateMlApplicationInstance::new(
            &self.client,
            create_ml_application_instance_details,
        )
    }

    /// Deletes an ML application instance.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    pub fn delete_ml_application_instance(
        &self,
        ml_application_instance_id: impl Into<String>,
    ) -> operations::DeleteMlApplicationInstance {
        operations::DeleteMlApplicationInstance::new(
            &self.client,
            ml_application_instance_id.into(),
        )
    }

    /// Gets an ML application instance.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    pub fn get_ml_application_instance(
        &self,
        ml_application_instance_id: impl Into<String>,
    ) -> operations::GetMlApplicationInstance {
        operations::GetMlApplicationInstance::new(&self.client, ml_application_instance_id.into())
    }

    /// Lists the ML application instances of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ml_application_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMlApplicationInstances {
        operations::ListMlApplicationInstances::new(&self.client, compartment_id.into())
    }

    /// Invokes a trigger of an ML application instance, which starts its flow. Only for consumers.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    /// - `trigger_ml_application_instance_flow_details`: The request body:
    ///   [`TriggerMlApplicationInstanceFlowDetails`](crate::models::TriggerMlApplicationInstanceFlowDetails).
    pub fn trigger_ml_application_instance_flow(
        &self,
        ml_application_instance_id: impl Into<String>,
        trigger_ml_application_instance_flow_details: models::TriggerMlApplicationInstanceFlowDetails,
    ) -> operations::TriggerMlApplicationInstanceFlow {
        operations::TriggerMlApplicationInstanceFlow::new(
            &self.client,
            ml_application_instance_id.into(),
            trigger_ml_application_instance_flow_details,
        )
    }

    /// Updates the configuration, the implementation or the activation of an ML application
    /// instance.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    /// - `update_ml_application_instance_details`: The request body:
    ///   [`UpdateMlApplicationInstanceDetails`](crate::models::UpdateMlApplicationInstanceDetails).
    pub fn update_ml_application_instance(
        &self,
        ml_application_instance_id: impl Into<String>,
        update_ml_application_instance_details: models::UpdateMlApplicationInstanceDetails,
    ) -> operations::UpdateMlApplicationInstance {
        operations::UpdateMlApplicationInstance::new(
            &self.client,
            ml_application_instance_id.into(),
            update_ml_application_instance_details,
        )
    }
}

/// # ML application instance view
impl DataScienceClient {
    /// Moves an ML application instance view to another compartment.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `change_ml_application_instance_view_compartment_details`: The request body:
    ///   [`ChangeMlApplicationInstanceViewCompartmentDetails`](crate::models::ChangeMlApplicationInstanceViewCompartmentDetails).
    pub fn change_ml_application_instance_view_compartment(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        change_ml_application_instance_view_compartment_details: models::ChangeMlApplicationInstanceViewCompartmentDetails,
    ) -> operations::ChangeMlApplicationInstanceViewCompartment {
        operations::ChangeMlApplicationInstanceViewCompartment::new(
            &self.client,
            ml_application_instance_view_id.into(),
            change_ml_application_instance_view_compartment_details,
        )
    }

    /// Disables a trigger of an ML application instance view.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `disable_ml_application_instance_view_trigger_details`: The request body:
    ///   [`DisableMlApplicationInstanceViewTriggerDetails`](crate::models::DisableMlApplicationInstanceViewTriggerDetails).
    pub fn disable_ml_application_instance_view_trigger(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        disable_ml_application_instance_view_trigger_details: models::DisableMlApplicationInstanceViewTriggerDetails,
    ) -> operations::DisableMlApplicationInstanceViewTrigger {
        operations::DisableMlApplicationInstanceViewTrigger::new(
            &self.client,
            ml_application_instance_view_id.into(),
            disable_ml_application_instance_view_trigger_details,
        )
    }

    /// Enables a disabled trigger of an ML application instance view.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `enable_ml_application_instance_view_trigger_details`: The request body:
    ///   [`EnableMlApplicationInstanceViewTriggerDetails`](crate::models::EnableMlApplicationInstanceViewTriggerDetails).
    pub fn enable_ml_application_instance_view_trigger(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        enable_ml_application_instance_view_trigger_details: models::EnableMlApplicationInstanceViewTriggerDetails,
    ) -> operations::EnableMlApplicationInstanceViewTrigger {
        operations::EnableMlApplicationInstanceViewTrigger::new(
            &self.client,
            ml_application_instance_view_id.into(),
            enable_ml_application_instance_view_trigger_details,
        )
    }

    /// Gets an ML application instance view.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    pub fn get_ml_application_instance_view(
        &self,
        ml_application_instance_view_id: impl Into<String>,
    ) -> operations::GetMlApplicationInstanceView {
        operations::GetMlApplicationInstanceView::new(
            &self.client,
            ml_application_instance_view_id.into(),
        )
    }

    /// Lists the ML application instance views of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ml_application_instance_views(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMlApplicationInstanceViews {
        operations::ListMlApplicationInstanceViews::new(&self.client, compartment_id.into())
    }

    /// Recovers an ML application instance view after the provider has resolved the issue. The
    /// substate must be `RECOVERABLE_PROVIDER_ISSUE` or `RECOVERABLE_SERVICE_ISSUE`.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    pub fn recover_ml_application_instance_view(
        &self,
        ml_application_instance_view_id: impl Into<String>,
    ) -> operations::RecoverMlApplicationInstanceView {
        operations::RecoverMlApplicationInstanceView::new(
            &self.client,
            ml_application_instance_view_id.into(),
        )
    }

    /// Invokes a trigger of an ML application instance view, which starts its flow. Only for
    /// providers.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `trigger_ml_application_instance_view_flow_details`: The request body:
    ///   [`TriggerMlApplicationInstanceViewFlowDetails`](crate::models::TriggerMlApplicationInstanceViewFlowDetails).
    pub fn trigger_ml_application_instance_view_flow(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        trigger_ml_application_instance_view_flow_details: models::TriggerMlApplicationInstanceViewFlowDetails,
    ) -> operations::TriggerMlApplicationInstanceViewFlow {
        operations::TriggerMlApplicationInstanceViewFlow::new(
            &self.client,
            ml_application_instance_view_id.into(),
            trigger_ml_application_instance_view_flow_details,
        )
    }

    /// Updates the tags of an ML application instance view.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `update_ml_application_instance_view_details`: The request body:
    ///   [`UpdateMlApplicationInstanceViewDetails`](crate::models::UpdateMlApplicationInstanceViewDetails).
    pub fn update_ml_application_instance_view(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        update_ml_application_instance_view_details: models::UpdateMlApplicationInstanceViewDetails,
    ) -> operations::UpdateMlApplicationInstanceView {
        operations::UpdateMlApplicationInstanceView::new(
            &self.client,
            ml_application_instance_view_id.into(),
            update_ml_application_instance_view_details,
        )
    }
}

/// # Model
impl DataScienceClient {
    /// Activates an inactive model.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn activate_model(&self, model_id: impl Into<String>) -> operations::ActivateModel {
        operations::ActivateModel::new(&self.client, model_id.into())
    }

    /// Moves a model to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `change_model_compartment_details`: The request body:
    ///   [`ChangeModelCompartmentDetails`](crate::models::ChangeModelCompartmentDetails).
    pub fn change_model_compartment(
        &self,
        model_id: impl Into<String>,
        change_model_compartment_details: models::ChangeModelCompartmentDetails,
    ) -> operations::ChangeModelCompartment {
        operations::ChangeModelCompartment::new(
            &self.client,
            model_id.into(),
            change_model_compartment_details,
        )
    }

    /// Creates a model in the model catalog. Its artifact is uploaded separately.
    ///
    /// - `create_model_details`: The request body:
    ///   [`CreateModelDetails`](crate::models::CreateModelDetails).
    #[inline]
    pub fn create_model(
        &self,
        create_model_details: models::CreateModelDetails,
    ) -> operations::CreateModel {
        operations::CreateModel::new(&self.client, create_model_details)
    }

    /// Uploads the artifact of a model: an archive of the trained model and the code to run it.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `body`: The bytes of the request body.
    pub fn create_model_artifact(
        &self,
        model_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateModelArtifact {
        operations::CreateModelArtifact::new(&self.client, model_id.into(), body.into())
    }

    /// Uploads the artifact file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes of the request body.
    pub fn create_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateModelCustomMetadatumArtifact {
        operations::CreateModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Uploads the artifact file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes of the request body.
    pub fn create_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateModelDefinedMetadatumArtifact {
        operations::CreateModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Creates the provenance of a model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `create_model_provenance_details`: The request body:
    ///   [`CreateModelProvenanceDetails`](crate::models::CreateModelProvenanceDetails).
    pub fn create_model_provenance(
        &self,
        model_id: impl Into<String>,
        create_model_provenance_details: models::CreateModelProvenanceDetails,
    ) -> operations::CreateModelProvenance {
        operations::CreateModelProvenance::new(
            &self.client,
            model_id.into(),
            create_model_provenance_details,
        )
    }

    /// Deactivates a model. It stays in the catalog but cannot be used until it is activated again.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn deactivate_model(&self, model_id: impl Into<String>) -> operations::DeactivateModel {
        operations::DeactivateModel::new(&self.client, model_id.into())
    }

    /// Deletes a model.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn delete_model(&self, model_id: impl Into<String>) -> operations::DeleteModel {
        operations::DeleteModel::new(&self.client, model_id.into())
    }

    /// Deletes the artifact file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    pub fn delete_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> operations::DeleteModelCustomMetadatumArtifact {
        operations::DeleteModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Deletes the artifact file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    pub fn delete_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> operations::DeleteModelDefinedMetadatumArtifact {
        operations::DeleteModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Copies a model artifact from a customer bucket to the service bucket, for artifacts that are
    /// too large to upload.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `export_model_artifact_details`: The request body:
    ///   [`ExportModelArtifactDetails`](crate::models::ExportModelArtifactDetails).
    pub fn export_model_artifact(
        &self,
        model_id: impl Into<String>,
        export_model_artifact_details: models::ExportModelArtifactDetails,
    ) -> operations::ExportModelArtifact {
        operations::ExportModelArtifact::new(
            &self.client,
            model_id.into(),
            export_model_artifact_details,
        )
    }

    /// Gets a model, without its artifact.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn get_model(&self, model_id: impl Into<String>) -> operations::GetModel {
        operations::GetModel::new(&self.client, model_id.into())
    }

    /// Downloads the artifact of a model.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn get_model_artifact_content(
        &self,
        model_id: impl Into<String>,
    ) -> operations::GetModelArtifactContent {
        operations::GetModelArtifactContent::new(&self.client, model_id.into())
    }

    /// Downloads the artifact file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    pub fn get_model_custom_metadatum_artifact_content(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> operations::GetModelCustomMetadatumArtifactContent {
        operations::GetModelCustomMetadatumArtifactContent::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Downloads the artifact file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    pub fn get_model_defined_metadatum_artifact_content(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> operations::GetModelDefinedMetadatumArtifactContent {
        operations::GetModelDefinedMetadatumArtifactContent::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Gets the provenance of a model: its training code and training run.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn get_model_provenance(
        &self,
        model_id: impl Into<String>,
    ) -> operations::GetModelProvenance {
        operations::GetModelProvenance::new(&self.client, model_id.into())
    }

    /// Gets the headers of a model artifact, such as `content-length` and `content-disposition`,
    /// without the content.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn head_model_artifact(
        &self,
        model_id: impl Into<String>,
    ) -> operations::HeadModelArtifact {
        operations::HeadModelArtifact::new(&self.client, model_id.into())
    }

    /// Gets the headers of the artifact file of a custom metadata entry, such as `content-length`,
    /// without the content.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    pub fn head_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> operations::HeadModelCustomMetadatumArtifact {
        operations::HeadModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Gets the headers of the artifact file of a defined metadata entry, such as `content-length`,
    /// without the content.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    pub fn head_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> operations::HeadModelDefinedMetadatumArtifact {
        operations::HeadModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Copies a model artifact from the service bucket to a customer bucket, for artifacts that are
    /// too large to download.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `import_model_artifact_details`: The request body:
    ///   [`ImportModelArtifactDetails`](crate::models::ImportModelArtifactDetails).
    pub fn import_model_artifact(
        &self,
        model_id: impl Into<String>,
        import_model_artifact_details: models::ImportModelArtifactDetails,
    ) -> operations::ImportModelArtifact {
        operations::ImportModelArtifact::new(
            &self.client,
            model_id.into(),
            import_model_artifact_details,
        )
    }

    /// Lists the models of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_models(&self, compartment_id: impl Into<String>) -> operations::ListModels {
        operations::ListModels::new(&self.client, compartment_id.into())
    }

    /// Registers the location of a model artifact in Object Storage. The artifact is used from
    /// there and does not have to be uploaded.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `register_model_artifact_reference_details`: The request body:
    ///   [`RegisterModelArtifactReferenceDetails`](crate::models::RegisterModelArtifactReferenceDetails).
    pub fn register_model_artifact_reference(
        &self,
        model_id: impl Into<String>,
        register_model_artifact_reference_details: models::RegisterModelArtifactReferenceDetails,
    ) -> operations::RegisterModelArtifactReference {
        operations::RegisterModelArtifactReference::new(
            &self.client,
            model_id.into(),
            register_model_artifact_reference_details,
        )
    }

    /// Restores an archived model artifact for a number of hours.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn restore_archived_model_artifact(
        &self,
        model_id: impl Into<String>,
    ) -> operations::RestoreArchivedModelArtifact {
        operations::RestoreArchivedModelArtifact::new(&self.client, model_id.into())
    }

    /// Updates the properties of a model in the catalog, such as name, metadata and tags. The
    /// artifact does not change.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `update_model_details`: The request body:
    ///   [`UpdateModelDetails`](crate::models::UpdateModelDetails).
    pub fn update_model(
        &self,
        model_id: impl Into<String>,
        update_model_details: models::UpdateModelDetails,
    ) -> operations::UpdateModel {
        operations::UpdateModel::new(&self.client, model_id.into(), update_model_details)
    }

    /// Replaces the artifact file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes of the request body.
    pub fn update_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateModelCustomMetadatumArtifact {
        operations::UpdateModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Replaces the artifact file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes of the request body.
    pub fn update_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateModelDefinedMetadatumArtifact {
        operations::UpdateModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Updates the provenance of a model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `update_model_provenance_details`: The request body:
    ///   [`UpdateModelProvenanceDetails`](crate::models::UpdateModelProvenanceDetails).
    pub fn update_model_provenance(
        &self,
        model_id: impl Into<String>,
        update_model_provenance_details: models::UpdateModelProvenanceDetails,
    ) -> operations::UpdateModelProvenance {
        operations::UpdateModelProvenance::new(
            &self.client,
            model_id.into(),
            update_model_provenance_details,
        )
    }
}

/// # Model artifact signature
impl DataScienceClient {
    /// Moves a model artifact signature to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    /// - `change_model_artifact_signature_compartment_details`: The request body:
    ///   [`ChangeModelArtifactSignatureCompartmentDetails`](crate::models::ChangeModelArtifactSignatureCompartmentDetails).
    pub fn change_model_artifact_signature_compartment(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
        change_model_artifact_signature_compartment_details: models::ChangeModelArtifactSignatureCompartmentDetails,
    ) -> operations::ChangeModelArtifactSignatureCompartment {
        operations::ChangeModelArtifactSignatureCompartment::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
            change_model_artifact_signature_compartment_details,
        )
    }

    /// Signs the artifact of a model with a vault key.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `create_model_artifact_signature_details`: The request body:
    ///   [`CreateModelArtifactSignatureDetails`](crate::models::CreateModelArtifactSignatureDetails).
    pub fn create_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        create_model_artifact_signature_details: models::CreateModelArtifactSignatureDetails,
    ) -> operations::CreateModelArtifactSignature {
        operations::CreateModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            create_model_artifact_signature_details,
        )
    }

    /// Deletes a model artifact signature.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    pub fn delete_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
    ) -> operations::DeleteModelArtifactSignature {
        operations::DeleteModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
        )
    }

    /// Gets a model artifact signature.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    pub fn get_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
    ) -> operations::GetModelArtifactSignature {
        operations::GetModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
        )
    }

    /// Lists the signatures of a model artifact.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `compartment_id`: The OCID of the compartment of the signatures.
    pub fn list_model_artifact_signatures(
        &self,
        model_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelArtifactSignatures {
        operations::ListModelArtifactSignatures::new(
            &self.client,
            model_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the name or the tags of a model artifact signature.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    /// - `update_model_artifact_signature_details`: The request body:
    ///   [`UpdateModelArtifactSignatureDetails`](crate::models::UpdateModelArtifactSignatureDetails).
    pub fn update_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
        update_model_artifact_signature_details: models::UpdateModelArtifactSignatureDetails,
    ) -> operations::UpdateModelArtifactSignature {
        operations::UpdateModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
            update_model_artifact_signature_details,
        )
    }

    /// Verifies that a signature matches the current model artifact.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    pub fn verify_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
    ) -> operations::VerifyModelArtifactSignature {
        operations::VerifyModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
        )
    }
}

/// # Model deployment
impl DataScienceClient {
    /// Activates an inactive model deployment with its current configuration.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    pub fn activate_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> operations::ActivateModelDeployment {
        operations::ActivateModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Moves a model deployment to another compartment.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `change_model_deployment_compartment_details`: The request body:
    ///   [`ChangeModelDeploymentCompartmentDetails`](crate::models::ChangeModelDeploymentCompartmentDetails).
    pub fn change_model_deployment_compartment(
        &self,
        model_deployment_id: impl Into<String>,
        change_model_deployment_compartment_details: models::ChangeModelDeploymentCompartmentDetails,
    ) -> operations::ChangeModelDeploymentCompartment {
        operations::ChangeModelDeploymentCompartment::new(
            &self.client,
            model_deployment_id.into(),
            change_model_deployment_compartment_details,
        )
    }

    /// Creates a deployment of a model or a model group, with an HTTP endpoint.
    ///
    /// - `create_model_deployment_details`: The request body:
    ///   [`CreateModelDeploymentDetails`](crate::models::CreateModelDeploymentDetails).
    #[inline]
    pub fn create_model_deployment(
        &self,
        create_model_deployment_details: models::CreateModelDeploymentDetails,
    ) -> operations::CreateModelDeployment {
        operations::CreateModelDeployment::new(&self.client, create_model_deployment_details)
    }

    /// Deactivates a model deployment. It does not serve requests until it is activated again.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    pub fn deactivate_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> operations::DeactivateModelDeployment {
        operations::DeactivateModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Deletes a model deployment, including all data in it that was not saved.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    pub fn delete_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> operations::DeleteModelDeployment {
        operations::DeleteModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Gets a model deployment.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    pub fn get_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> operations::GetModelDeployment {
        operations::GetModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Lists the model deployments of a compartment. At most one filter is allowed in addition to
    /// the compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_model_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelDeployments {
        operations::ListModelDeployments::new(&self.client, compartment_id.into())
    }

    /// Updates a model deployment. While it is active, only some settings can be changed, without
    /// downtime. While it is inactive, all settings can be changed; they take effect on activation.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `update_model_deployment_details`: The request body:
    ///   [`UpdateModelDeploymentDetails`](crate::models::UpdateModelDeploymentDetails).
    pub fn update_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
        update_model_deployment_details: models::UpdateModelDeploymentDetails,
    ) -> operations::UpdateModelDeployment {
        operations::UpdateModelDeployment::new(
            &self.client,
            model_deployment_id.into(),
            update_model_deployment_details,
        )
    }
}

/// # Model deployment model state
impl DataScienceClient {
    /// Lists the models of a model group deployment, with their states.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `compartment_id`: The OCID of the compartment of the models.
    pub fn list_model_deployment_model_states(
        &self,
        model_deployment_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelDeploymentModelStates {
        operations::ListModelDeploymentModelStates::new(
            &self.client,
            model_deployment_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Model deployment shape
impl DataScienceClient {
    /// Lists the shapes available for model deployments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_model_deployment_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelDeploymentShapes {
        operations::ListModelDeploymentShapes::new(&self.client, compartment_id.into())
    }
}

/// # Model group
impl DataScienceClient {
    /// Activates an inactive model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    pub fn activate_model_group(
        &self,
        model_group_id: impl Into<String>,
    ) -> operations::ActivateModelGroup {
        operations::ActivateModelGroup::new(&self.client, model_group_id.into())
    }

    /// Moves a model group to another compartment.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `change_model_group_compartment_details`: The request body:
    ///   [`ChangeModelGroupCompartmentDetails`](crate::models::ChangeModelGroupCompartmentDetails).
    pub fn change_model_group_compartment(
        &self,
        model_group_id: impl Into<String>,
        change_model_group_compartment_details: models::ChangeModelGroupCompartmentDetails,
    ) -> operations::ChangeModelGroupCompartment {
        operations::ChangeModelGroupCompartment::new(
            &self.client,
            model_group_id.into(),
            change_model_group_compartment_details,
        )
    }

    /// Creates a model group, from a list of models or as a clone of another group.
    ///
    /// - `create_base_model_group_details`: The request body:
    ///   [`CreateBaseModelGroupDetails`](crate::models::CreateBaseModelGroupDetails).
    pub fn create_model_group(
        &self,
        create_base_model_group_details: impl Into<models::CreateBaseModelGroupDetails>,
    ) -> operations::CreateModelGroup {
        operations::CreateModelGroup::new(&self.client, create_base_model_group_details.into())
    }

    /// Uploads the artifact of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `body`: The bytes of the request body.
    pub fn create_model_group_artifact(
        &self,
        model_group_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateModelGroupArtifact {
        operations::CreateModelGroupArtifact::new(&self.client, model_group_id.into(), body.into())
    }

    /// Deactivates a model group. It cannot be used until it is activated again.
    ///
    /// - `model_group_id`: The OCID of the model group.
    pub fn deactivate_model_group(
        &self,
        model_group_id: impl Into<String>,
    ) -> operations::DeactivateModelGroup {
        operations::DeactivateModelGroup::new(&self.client, model_group_id.into())
    }

    /// Deletes a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    pub fn delete_model_group(
        &self,
        model_group_id: impl Into<String>,
    ) -> operations::DeleteModelGroup {
        operations::DeleteModelGroup::new(&self.client, model_group_id.into())
    }

    /// Gets a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    pub fn get_model_group(&self, model_group_id: impl Into<String>) -> operations::GetModelGroup {
        operations::GetModelGroup::new(&self.client, model_group_id.into())
    }

    /// Downloads the artifact of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    pub fn get_model_group_artifact_content(
        &self,
        model_group_id: impl Into<String>,
    ) -> operations::GetModelGroupArtifactContent {
        operations::GetModelGroupArtifactContent::new(&self.client, model_group_id.into())
    }

    /// Gets the headers of a model group artifact, such as `content-length` and
    /// `content-disposition`, without the content.
    ///
    /// - `model_group_id`: The OCID of the model group.
    pub fn head_model_group_artifact(
        &self,
        model_group_id: impl Into<String>,
    ) -> operations::HeadModelGroupArtifact {
        operations::HeadModelGroupArtifact::new(&self.client, model_group_id.into())
    }

    /// Lists the models of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `compartment_id`: The OCID of the compartment of the models.
    pub fn list_model_group_models(
        &self,
        model_group_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelGroupModels {
        operations::ListModelGroupModels::new(
            &self.client,
            model_group_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the model groups of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_model_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelGroups {
        operations::ListModelGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the name, description, version label, tags or version history of a model group. The
    /// models of the group cannot be changed.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `update_model_group_details`: The request body:
    ///   [`UpdateModelGroupDetails`](crate::models::UpdateModelGroupDetails).
    pub fn update_model_group(
        &self,
        model_group_id: impl Into<String>,
        update_model_group_details: models::UpdateModelGroupDetails,
    ) -> operations::UpdateModelGroup {
        operations::UpdateModelGroup::new(
            &self.client,
            model_group_id.into(),
            update_model_group_details,
        )
    }
}

/// # Model group version history
impl DataScienceClient {
    /// Moves a model group version history to another compartment.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    /// - `change_model_group_version_history_compartment_details`: The request body:
    ///   [`ChangeModelGroupVersionHistoryCompartmentDetails`](crate::models::ChangeModelGroupVersionHistoryCompartmentDetails).
    pub fn change_model_group_version_history_compartment(
        &self,
        model_group_version_history_id: impl Into<String>,
        change_model_group_version_history_compartment_details: models::ChangeModelGroupVersionHistoryCompartmentDetails,
    ) -> operations::ChangeModelGroupVersionHistoryCompartment {
        operations::ChangeModelGroupVersionHistoryCompartment::new(
            &self.client,
            model_group_version_history_id.into(),
            change_model_group_version_history_compartment_details,
        )
    }

    /// Creates a model group version history, which groups the versions of a model group.
    ///
    /// - `create_model_group_version_history_details`: The request body:
    ///   [`CreateModelGroupVersionHistoryDetails`](crate::models::CreateModelGroupVersionHistoryDetails).
    #[inline]
    pub fn create_model_group_version_history(
        &self,
        create_model_group_version_history_details: models::CreateModelGroupVersionHistoryDetails,
    ) -> operations::CreateModelGroupVersionHistory {
        operations::CreateModelGroupVersionHistory::new(
            &self.client,
            create_model_group_version_history_details,
        )
    }

    /// Deletes a model group version history.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    pub fn delete_model_group_version_history(
        &self,
        model_group_version_history_id: impl Into<String>,
    ) -> operations::DeleteModelGroupVersionHistory {
        operations::DeleteModelGroupVersionHistory::new(
            &self.client,
            model_group_version_history_id.into(),
        )
    }

    /// Gets a model group version history.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    pub fn get_model_group_version_history(
        &self,
        model_group_version_history_id: impl Into<String>,
    ) -> operations::GetModelGroupVersionHistory {
        operations::GetModelGroupVersionHistory::new(
            &self.client,
            model_group_version_history_id.into(),
        )
    }

    /// Lists the model group version histories of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_model_group_version_histories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelGroupVersionHistories {
        operations::ListModelGroupVersionHistories::new(&self.client, compartment_id.into())
    }

    /// Updates a model group version history, such as its latest model group.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    /// - `update_model_group_version_history_details`: The request body:
    ///   [`UpdateModelGroupVersionHistoryDetails`](crate::models::UpdateModelGroupVersionHistoryDetails).
    pub fn update_model_group_version_history(
        &self,
        model_group_version_history_id: impl Into<String>,
        update_model_group_version_history_details: models::UpdateModelGroupVersionHistoryDetails,
    ) -> operations::UpdateModelGroupVersionHistory {
        operations::UpdateModelGroupVersionHistory::new(
            &self.client,
            model_group_version_history_id.into(),
            update_model_group_version_history_details,
        )
    }
}

/// # Model version set
impl DataScienceClient {
    /// Moves a model version set to another compartment.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    /// - `change_model_version_set_compartment_details`: The request body:
    ///   [`ChangeModelVersionSetCompartmentDetails`](crate::models::ChangeModelVersionSetCompartmentDetails).
    pub fn change_model_version_set_compartment(
        &self,
        model_version_set_id: impl Into<String>,
        change_model_version_set_compartment_details: models::ChangeModelVersionSetCompartmentDetails,
    ) -> operations::ChangeModelVersionSetCompartment {
        operations::ChangeModelVersionSetCompartment::new(
            &self.client,
            model_version_set_id.into(),
            change_model_version_set_compartment_details,
        )
    }

    /// Creates a model version set, which groups the versions of a model.
    ///
    /// - `create_model_version_set_details`: The request body:
    ///   [`CreateModelVersionSetDetails`](crate::models::CreateModelVersionSetDetails).
    #[inline]
    pub fn create_model_version_set(
        &self,
        create_model_version_set_details: models::CreateModelVersionSetDetails,
    ) -> operations::CreateModelVersionSet {
        operations::CreateModelVersionSet::new(&self.client, create_model_version_set_details)
    }

    /// Deletes a model version set. Its models must already be deleted, unless
    /// `isDeleteRelatedModels` is true.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    pub fn delete_model_version_set(
        &self,
        model_version_set_id: impl Into<String>,
    ) -> operations::DeleteModelVersionSet {
        operations::DeleteModelVersionSet::new(&self.client, model_version_set_id.into())
    }

    /// Gets a model version set.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    pub fn get_model_version_set(
        &self,
        model_version_set_id: impl Into<String>,
    ) -> operations::GetModelVersionSet {
        operations::GetModelVersionSet::new(&self.client, model_version_set_id.into())
    }

    /// Lists the model version sets of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_model_version_sets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelVersionSets {
        operations::ListModelVersionSets::new(&self.client, compartment_id.into())
    }

    /// Updates the description or the tags of a model version set.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    /// - `update_model_version_set_details`: The request body:
    ///   [`UpdateModelVersionSetDetails`](crate::models::UpdateModelVersionSetDetails).
    pub fn update_model_version_set(
        &self,
        model_version_set_id: impl Into<String>,
        update_model_version_set_details: models::UpdateModelVersionSetDetails,
    ) -> operations::UpdateModelVersionSet {
        operations::UpdateModelVersionSet::new(
            &self.client,
            model_version_set_id.into(),
            update_model_version_set_details,
        )
    }
}

/// # Notebook session
impl DataScienceClient {
    /// Activates an inactive notebook session with its current configuration.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    pub fn activate_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> operations::ActivateNotebookSession {
        operations::ActivateNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Moves a notebook session to another compartment.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    /// - `change_notebook_session_compartment_details`: The request body:
    ///   [`ChangeNotebookSessionCompartmentDetails`](crate::models::ChangeNotebookSessionCompartmentDetails).
    pub fn change_notebook_session_compartment(
        &self,
        notebook_session_id: impl Into<String>,
        change_notebook_session_compartment_details: models::ChangeNotebookSessionCompartmentDetails,
    ) -> operations::ChangeNotebookSessionCompartment {
        operations::ChangeNotebookSessionCompartment::new(
            &self.client,
            notebook_session_id.into(),
            change_notebook_session_compartment_details,
        )
    }

    /// Creates a notebook session and starts it.
    ///
    /// - `create_notebook_session_details`: The request body:
    ///   [`CreateNotebookSessionDetails`](crate::models::CreateNotebookSessionDetails).
    #[inline]
    pub fn create_notebook_session(
        &self,
        create_notebook_session_details: models::CreateNotebookSessionDetails,
    ) -> operations::CreateNotebookSession {
        operations::CreateNotebookSession::new(&self.client, create_notebook_session_details)
    }

    /// Deactivates a notebook session, which stops its instance. The block storage is kept.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    pub fn deactivate_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> operations::DeactivateNotebookSession {
        operations::DeactivateNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Deletes a notebook session, including all data that was not saved elsewhere.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    pub fn delete_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> operations::DeleteNotebookSession {
        operations::DeleteNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Gets a notebook session.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    pub fn get_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> operations::GetNotebookSession {
        operations::GetNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Lists the notebook sessions of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_notebook_sessions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNotebookSessions {
        operations::ListNotebookSessions::new(&self.client, compartment_id.into())
    }

    /// Updates a notebook session. The shape, subnet and storage can be changed only while it is
    /// inactive. These changes take effect on activation.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    /// - `update_notebook_session_details`: The request body:
    ///   [`UpdateNotebookSessionDetails`](crate::models::UpdateNotebookSessionDetails).
    pub fn update_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
        update_notebook_session_details: models::UpdateNotebookSessionDetails,
    ) -> operations::UpdateNotebookSession {
        operations::UpdateNotebookSession::new(
            &self.client,
            notebook_session_id.into(),
            update_notebook_session_details,
        )
    }
}

/// # Notebook session shape
impl DataScienceClient {
    /// Lists the shapes available for notebook sessions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_notebook_session_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNotebookSessionShapes {
        operations::ListNotebookSessionShapes::new(&self.client, compartment_id.into())
    }
}

/// # Pipeline
impl DataScienceClient {
    /// Moves a pipeline to another compartment.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `change_pipeline_compartment_details`: The request body:
    ///   [`ChangePipelineCompartmentDetails`](crate::models::ChangePipelineCompartmentDetails).
    pub fn change_pipeline_compartment(
        &self,
        pipeline_id: impl Into<String>,
        change_pipeline_compartment_details: models::ChangePipelineCompartmentDetails,
    ) -> operations::ChangePipelineCompartment {
        operations::ChangePipelineCompartment::new(
            &self.client,
            pipeline_id.into(),
            change_pipeline_compartment_details,
        )
    }

    /// Creates a pipeline. The pipeline does not run until a pipeline run is created.
    ///
    /// - `create_pipeline_details`: The request body:
    ///   [`CreatePipelineDetails`](crate::models::CreatePipelineDetails).
    #[inline]
    pub fn create_pipeline(
        &self,
        create_pipeline_details: models::CreatePipelineDetails,
    ) -> operations::CreatePipeline {
        operations::CreatePipeline::new(&self.client, create_pipeline_details)
    }

    /// Uploads the artifact of a pipeline step: the code that the step executes.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique within the pipeline.
    /// - `body`: The bytes of the request body.
    pub fn create_step_artifact(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateStepArtifact {
        operations::CreateStepArtifact::new(
            &self.client,
            pipeline_id.into(),
            step_name.into(),
            body.into(),
        )
    }

    /// Deletes a pipeline, and optionally its runs.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn delete_pipeline(&self, pipeline_id: impl Into<String>) -> operations::DeletePipeline {
        operations::DeletePipeline::new(&self.client, pipeline_id.into())
    }

    /// Gets a pipeline with its steps.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn get_pipeline(&self, pipeline_id: impl Into<String>) -> operations::GetPipeline {
        operations::GetPipeline::new(&self.client, pipeline_id.into())
    }

    /// Downloads the artifact of a pipeline step.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique within the pipeline.
    pub fn get_step_artifact_content(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
    ) -> operations::GetStepArtifactContent {
        operations::GetStepArtifactContent::new(&self.client, pipeline_id.into(), step_name.into())
    }

    /// Gets the headers of a pipeline step artifact, such as `content-length` and
    /// `content-disposition`, without the content.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique within the pipeline.
    pub fn head_step_artifact(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
    ) -> operations::HeadStepArtifact {
        operations::HeadStepArtifact::new(&self.client, pipeline_id.into(), step_name.into())
    }

    /// Lists the pipelines of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_pipelines(&self, compartment_id: impl Into<String>) -> operations::ListPipelines {
        operations::ListPipelines::new(&self.client, compartment_id.into())
    }

    /// Updates a pipeline. For steps, only the configuration can be changed.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `update_pipeline_details`: The request body:
    ///   [`UpdatePipelineDetails`](crate::models::UpdatePipelineDetails).
    pub fn update_pipeline(
        &self,
        pipeline_id: impl Into<String>,
        update_pipeline_details: models::UpdatePipelineDetails,
    ) -> operations::UpdatePipeline {
        operations::UpdatePipeline::new(&self.client, pipeline_id.into(), update_pipeline_details)
    }
}

/// # Pipeline run
impl DataScienceClient {
    /// Cancels a pipeline run.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    pub fn cancel_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
    ) -> operations::CancelPipelineRun {
        operations::CancelPipelineRun::new(&self.client, pipeline_run_id.into())
    }

    /// Moves a pipeline run to another compartment.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    /// - `change_pipeline_run_compartment_details`: The request body:
    ///   [`ChangePipelineRunCompartmentDetails`](crate::models::ChangePipelineRunCompartmentDetails).
    pub fn change_pipeline_run_compartment(
        &self,
        pipeline_run_id: impl Into<String>,
        change_pipeline_run_compartment_details: models::ChangePipelineRunCompartmentDetails,
    ) -> operations::ChangePipelineRunCompartment {
        operations::ChangePipelineRunCompartment::new(
            &self.client,
            pipeline_run_id.into(),
            change_pipeline_run_compartment_details,
        )
    }

    /// Creates a pipeline run and starts it. The run can override parts of the configuration of the
    /// pipeline.
    ///
    /// - `create_pipeline_run_details`: The request body:
    ///   [`CreatePipelineRunDetails`](crate::models::CreatePipelineRunDetails).
    #[inline]
    pub fn create_pipeline_run(
        &self,
        create_pipeline_run_details: models::CreatePipelineRunDetails,
    ) -> operations::CreatePipelineRun {
        operations::CreatePipelineRun::new(&self.client, create_pipeline_run_details)
    }

    /// Deletes a pipeline run, and optionally the job runs of its steps.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    pub fn delete_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
    ) -> operations::DeletePipelineRun {
        operations::DeletePipelineRun::new(&self.client, pipeline_run_id.into())
    }

    /// Gets a pipeline run, with the state of each step.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    pub fn get_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
    ) -> operations::GetPipelineRun {
        operations::GetPipelineRun::new(&self.client, pipeline_run_id.into())
    }

    /// Lists the pipeline runs of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_pipeline_runs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPipelineRuns {
        operations::ListPipelineRuns::new(&self.client, compartment_id.into())
    }

    /// Updates the name or the tags of a pipeline run.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    /// - `update_pipeline_run_details`: The request body:
    ///   [`UpdatePipelineRunDetails`](crate::models::UpdatePipelineRunDetails).
    pub fn update_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
        update_pipeline_run_details: models::UpdatePipelineRunDetails,
    ) -> operations::UpdatePipelineRun {
        operations::UpdatePipelineRun::new(
            &self.client,
            pipeline_run_id.into(),
            update_pipeline_run_details,
        )
    }
}

/// # Project
impl DataScienceClient {
    /// Moves a project to another compartment.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `change_project_compartment_details`: The request body:
    ///   [`ChangeProjectCompartmentDetails`](crate::models::ChangeProjectCompartmentDetails).
    pub fn change_project_compartment(
        &self,
        project_id: impl Into<String>,
        change_project_compartment_details: models::ChangeProjectCompartmentDetails,
    ) -> operations::ChangeProjectCompartment {
        operations::ChangeProjectCompartment::new(
            &self.client,
            project_id.into(),
            change_project_compartment_details,
        )
    }

    /// Creates a project: a container for resources such as notebook sessions, jobs and models.
    ///
    /// - `create_project_details`: The request body:
    ///   [`CreateProjectDetails`](crate::models::CreateProjectDetails).
    #[inline]
    pub fn create_project(
        &self,
        create_project_details: models::CreateProjectDetails,
    ) -> operations::CreateProject {
        operations::CreateProject::new(&self.client, create_project_details)
    }

    /// Deletes a project. All resources of the project, such as notebook sessions and models, must
    /// already be deleted.
    ///
    /// - `project_id`: The OCID of the project.
    pub fn delete_project(&self, project_id: impl Into<String>) -> operations::DeleteProject {
        operations::DeleteProject::new(&self.client, project_id.into())
    }

    /// Gets a project.
    ///
    /// - `project_id`: The OCID of the project.
    pub fn get_project(&self, project_id: impl Into<String>) -> operations::GetProject {
        operations::GetProject::new(&self.client, project_id.into())
    }

    /// Lists the projects of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_projects(&self, compartment_id: impl Into<String>) -> operations::ListProjects {
        operations::ListProjects::new(&self.client, compartment_id.into())
    }

    /// Updates the name, the description or the tags of a project.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `update_project_details`: The request body:
    ///   [`UpdateProjectDetails`](crate::models::UpdateProjectDetails).
    pub fn update_project(
        &self,
        project_id: impl Into<String>,
        update_project_details: models::UpdateProjectDetails,
    ) -> operations::UpdateProject {
        operations::UpdateProject::new(&self.client, project_id.into(), update_project_details)
    }
}

/// # Schedule
impl DataScienceClient {
    /// Activates an inactive schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn activate_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> operations::ActivateSchedule {
        operations::ActivateSchedule::new(&self.client, schedule_id.into())
    }

    /// Moves a schedule to another compartment.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `change_schedule_compartment_details`: The request body:
    ///   [`ChangeScheduleCompartmentDetails`](crate::models::ChangeScheduleCompartmentDetails).
    pub fn change_schedule_compartment(
        &self,
        schedule_id: impl Into<String>,
        change_schedule_compartment_details: models::ChangeScheduleCompartmentDetails,
    ) -> operations::ChangeScheduleCompartment {
        operations::ChangeScheduleCompartment::new(
            &self.client,
            schedule_id.into(),
            change_schedule_compartment_details,
        )
    }

    /// Creates a schedule. At scheduled times, it creates job runs or pipeline runs, or invokes ML
    /// application triggers.
    ///
    /// - `create_schedule_details`: The request body:
    ///   [`CreateScheduleDetails`](crate::models::CreateScheduleDetails).
    #[inline]
    pub fn create_schedule(
        &self,
        create_schedule_details: models::CreateScheduleDetails,
    ) -> operations::CreateSchedule {
        operations::CreateSchedule::new(&self.client, create_schedule_details)
    }

    /// Deactivates a schedule. It does not run until it is activated again.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn deactivate_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> operations::DeactivateSchedule {
        operations::DeactivateSchedule::new(&self.client, schedule_id.into())
    }

    /// Deletes a schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn delete_schedule(&self, schedule_id: impl Into<String>) -> operations::DeleteSchedule {
        operations::DeleteSchedule::new(&self.client, schedule_id.into())
    }

    /// Gets a schedule, with the times of its last and next runs.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn get_schedule(&self, schedule_id: impl Into<String>) -> operations::GetSchedule {
        operations::GetSchedule::new(&self.client, schedule_id.into())
    }

    /// Lists the schedules of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_schedules(&self, compartment_id: impl Into<String>) -> operations::ListSchedules {
        operations::ListSchedules::new(&self.client, compartment_id.into())
    }

    /// Updates the trigger, the action, the name or the tags of a schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `update_schedule_details`: The request body:
    ///   [`UpdateScheduleDetails`](crate::models::UpdateScheduleDetails).
    pub fn update_schedule(
        &self,
        schedule_id: impl Into<String>,
        update_schedule_details: models::UpdateScheduleDetails,
    ) -> operations::UpdateSchedule {
        operations::UpdateSchedule::new(&self.client, schedule_id.into(), update_schedule_details)
    }
}

/// # Work request
impl DataScienceClient {
    /// Cancels a work request unless it has already started.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets a work request with its status and progress.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the errors of a work request. The list is empty unless the work request fails.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log entries of a work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment, optionally for one resource.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(DataScienceClient);
