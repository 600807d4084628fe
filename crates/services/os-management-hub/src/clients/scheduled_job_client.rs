// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("os-management-hub", "https://osmh.{region}.oci.{secondLevelDomain}", "/20220901")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the OS Management Hub API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_os_management_hub::{Config, ScheduledJobClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = ScheduledJobClient::new(&config)?;
///
/// let mut items = client.list_scheduled_jobs().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ScheduledJobClient {
    client: Client,
}

impl ScheduledJobClient {
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

/// # Scheduled job
impl ScheduledJobClient {
    /// Moves the scheduled job to another compartment.
    ///
    /// - `scheduled_job_id`: The OCID of the scheduled job.
    /// - `change_scheduled_job_compartment_details`: The request body:
    ///   [`ChangeScheduledJobCompartmentDetails`](crate::models::ChangeScheduledJobCompartmentDetails).
    pub fn change_scheduled_job_compartment(
        &self,
        scheduled_job_id: impl Into<String>,
        change_scheduled_job_compartment_details: models::ChangeScheduledJobCompartmentDetails,
    ) -> operations::ChangeScheduledJobCompartment {
        operations::ChangeScheduledJobCompartment::new(
            &self.client,
            scheduled_job_id.into(),
            change_scheduled_job_compartment_details,
        )
    }

    /// Creates a scheduled job.
    ///
    /// - `create_scheduled_job_details`: The request body:
    ///   [`CreateScheduledJobDetails`](crate::models::CreateScheduledJobDetails).
    #[inline]
    pub fn create_scheduled_job(
        &self,
        create_scheduled_job_details: models::CreateScheduledJobDetails,
    ) -> operations::CreateScheduledJob {
        operations::CreateScheduledJob::new(&self.client, create_scheduled_job_details)
    }

    /// Deletes the scheduled job.
    ///
    /// - `scheduled_job_id`: The OCID of the scheduled job.
    pub fn delete_scheduled_job(
        &self,
        scheduled_job_id: impl Into<String>,
    ) -> operations::DeleteScheduledJob {
        operations::DeleteScheduledJob::new(&self.client, scheduled_job_id.into())
    }

    /// Gets the scheduled job.
    ///
    /// - `scheduled_job_id`: The OCID of the scheduled job.
    pub fn get_scheduled_job(
        &self,
        scheduled_job_id: impl Into<String>,
    ) -> operations::GetScheduledJob {
        operations::GetScheduledJob::new(&self.client, scheduled_job_id.into())
    }

    /// Lists the scheduled jobs.
    #[inline]
    pub fn list_scheduled_jobs(&self) -> operations::ListScheduledJobs {
        operations::ListScheduledJobs::new(&self.client)
    }

    /// Runs the scheduled job now.
    ///
    /// - `scheduled_job_id`: The OCID of the scheduled job.
    pub fn run_scheduled_job_now(
        &self,
        scheduled_job_id: impl Into<String>,
    ) -> operations::RunScheduledJobNow {
        operations::RunScheduledJobNow::new(&self.client, scheduled_job_id.into())
    }

    /// Updates the scheduled job.
    ///
    /// - `scheduled_job_id`: The OCID of the scheduled job.
    /// - `update_scheduled_job_details`: The request body:
    ///   [`UpdateScheduledJobDetails`](crate::models::UpdateScheduledJobDetails).
    pub fn update_scheduled_job(
        &self,
        scheduled_job_id: impl Into<String>,
        update_scheduled_job_details: models::UpdateScheduledJobDetails,
    ) -> operations::UpdateScheduledJob {
        operations::UpdateScheduledJob::new(
            &self.client,
            scheduled_job_id.into(),
            update_scheduled_job_details,
        )
    }
}

client!(ScheduledJobClient);
