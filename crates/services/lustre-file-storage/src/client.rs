// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("lustre-file-storage", "https://lustre-file-storage.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the File Storage with Lustre API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_lustre_file_storage::{Config, LustreFileStorageClient};
///
/// # async fn example() -> Result<(), oci_sdk_lustre_file_storage::Error> {
/// let config = Config::load().await?;
/// let client = LustreFileStorageClient::new(&config)?;
///
/// let mut items = client.list_lustre_file_systems().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LustreFileStorageClient {
    client: Client,
}

impl LustreFileStorageClient {
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

/// # Available maintenance schedule start time
impl LustreFileStorageClient {
    /// Lists the available maintenance schedule start times.
    #[inline]
    pub fn list_available_maintenance_schedule_start_times(
        &self,
    ) -> operations::ListAvailableMaintenanceScheduleStartTimes {
        operations::ListAvailableMaintenanceScheduleStartTimes::new(&self.client)
    }
}

/// # Available override maintenance start time
impl LustreFileStorageClient {
    /// Lists the available override maintenance start times.
    ///
    /// - `id`: The OCID of the resource.
    pub fn list_available_override_maintenance_start_times(
        &self,
        id: impl Into<String>,
    ) -> operations::ListAvailableOverrideMaintenanceStartTimes {
        operations::ListAvailableOverrideMaintenanceStartTimes::new(&self.client, id.into())
    }
}

/// # Lustre file system
impl LustreFileStorageClient {
    /// Moves the lustre file system to another compartment.
    ///
    /// - `lustre_file_system_id`: The OCID of the Lustre file system.
    /// - `change_lustre_file_system_compartment_details`: The request body:
    ///   [`ChangeLustreFileSystemCompartmentDetails`](crate::models::ChangeLustreFileSystemCompartmentDetails).
    pub fn change_lustre_file_system_compartment(
        &self,
        lustre_file_system_id: impl Into<String>,
        change_lustre_file_system_compartment_details: models::ChangeLustreFileSystemCompartmentDetails,
    ) -> operations::ChangeLustreFileSystemCompartment {
        operations::ChangeLustreFileSystemCompartment::new(
            &self.client,
            lustre_file_system_id.into(),
            change_lustre_file_system_compartment_details,
        )
    }

    /// Creates a lustre file system.
    ///
    /// - `create_lustre_file_system_details`: The request body:
    ///   [`CreateLustreFileSystemDetails`](crate::models::CreateLustreFileSystemDetails).
    #[inline]
    pub fn create_lustre_file_system(
        &self,
        create_lustre_file_system_details: models::CreateLustreFileSystemDetails,
    ) -> operations::CreateLustreFileSystem {
        operations::CreateLustreFileSystem::new(&self.client, create_lustre_file_system_details)
    }

    /// Deletes the lustre file system.
    ///
    /// - `lustre_file_system_id`: The OCID of the Lustre file system.
    pub fn delete_lustre_file_system(
        &self,
        lustre_file_system_id: impl Into<String>,
    ) -> operations::DeleteLustreFileSystem {
        operations::DeleteLustreFileSystem::new(&self.client, lustre_file_system_id.into())
    }

    /// Gets the lustre file system.
    ///
    /// - `lustre_file_system_id`: The OCID of the Lustre file system.
    pub fn get_lustre_file_system(
        &self,
        lustre_file_system_id: impl Into<String>,
    ) -> operations::GetLustreFileSystem {
        operations::GetLustreFileSystem::new(&self.client, lustre_file_system_id.into())
    }

    /// Lists the lustre file systems.
    #[inline]
    pub fn list_lustre_file_systems(&self) -> operations::ListLustreFileSystems {
        operations::ListLustreFileSystems::new(&self.client)
    }

    /// Overrides the maintenance.
    ///
    /// - `lustre_file_system_id`: The OCID of the Lustre file system.
    /// - `override_maintenance_details`: The request body:
    ///   [`OverrideMaintenanceDetails`](crate::models::OverrideMaintenanceDetails).
    pub fn override_maintenance(
        &self,
        lustre_file_system_id: impl Into<String>,
        override_maintenance_details: models::OverrideMaintenanceDetails,
    ) -> operations::OverrideMaintenance {
        operations::OverrideMaintenance::new(
            &self.client,
            lustre_file_system_id.into(),
            override_maintenance_details,
        )
    }

    /// Updates the lustre file system.
    ///
    /// - `lustre_file_system_id`: The OCID of the Lustre file system.
    /// - `update_lustre_file_system_details`: The request body:
    ///   [`UpdateLustreFileSystemDetails`](crate::models::UpdateLustreFileSystemDetails).
    pub fn update_lustre_file_system(
        &self,
        lustre_file_system_id: impl Into<String>,
        update_lustre_file_system_details: models::UpdateLustreFileSystemDetails,
    ) -> operations::UpdateLustreFileSystem {
        operations::UpdateLustreFileSystem::new(
            &self.client,
            lustre_file_system_id.into(),
            update_lustre_file_system_details,
        )
    }
}

/// # Object storage link
impl LustreFileStorageClient {
    /// Moves the object storage link to another compartment.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    /// - `change_object_storage_link_compartment_details`: The request body:
    ///   [`ChangeObjectStorageLinkCompartmentDetails`](crate::models::ChangeObjectStorageLinkCompartmentDetails).
    pub fn change_object_storage_link_compartment(
        &self,
        object_storage_link_id: impl Into<String>,
        change_object_storage_link_compartment_details: models::ChangeObjectStorageLinkCompartmentDetails,
    ) -> operations::ChangeObjectStorageLinkCompartment {
        operations::ChangeObjectStorageLinkCompartment::new(
            &self.client,
            object_storage_link_id.into(),
            change_object_storage_link_compartment_details,
        )
    }

    /// Creates an object storage link.
    ///
    /// - `create_object_storage_link_details`: The request body:
    ///   [`CreateObjectStorageLinkDetails`](crate::models::CreateObjectStorageLinkDetails).
    #[inline]
    pub fn create_object_storage_link(
        &self,
        create_object_storage_link_details: models::CreateObjectStorageLinkDetails,
    ) -> operations::CreateObjectStorageLink {
        operations::CreateObjectStorageLink::new(&self.client, create_object_storage_link_details)
    }

    /// Deletes the object storage link.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn delete_object_storage_link(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::DeleteObjectStorageLink {
        operations::DeleteObjectStorageLink::new(&self.client, object_storage_link_id.into())
    }

    /// Gets the object storage link.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn get_object_storage_link(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::GetObjectStorageLink {
        operations::GetObjectStorageLink::new(&self.client, object_storage_link_id.into())
    }

    /// Gets the sync job.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    /// - `sync_job_id`: The OCID of the sync job.
    pub fn get_sync_job(
        &self,
        object_storage_link_id: impl Into<String>,
        sync_job_id: impl Into<String>,
    ) -> operations::GetSyncJob {
        operations::GetSyncJob::new(&self.client, object_storage_link_id.into(), sync_job_id.into())
    }

    /// Lists the object storage links.
    #[inline]
    pub fn list_object_storage_links(&self) -> operations::ListObjectStorageLinks {
        operations::ListObjectStorageLinks::new(&self.client)
    }

    /// Lists the sync jobs.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn list_sync_jobs(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::ListSyncJobs {
        operations::ListSyncJobs::new(&self.client, object_storage_link_id.into())
    }

    /// Starts the export to the object.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn start_export_to_object(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::StartExportToObject {
        operations::StartExportToObject::new(&self.client, object_storage_link_id.into())
    }

    /// Starts the import from the object.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn start_import_from_object(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::StartImportFromObject {
        operations::StartImportFromObject::new(&self.client, object_storage_link_id.into())
    }

    /// Stops the export to the object.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn stop_export_to_object(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::StopExportToObject {
        operations::StopExportToObject::new(&self.client, object_storage_link_id.into())
    }

    /// Stops the import from the object.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    pub fn stop_import_from_object(
        &self,
        object_storage_link_id: impl Into<String>,
    ) -> operations::StopImportFromObject {
        operations::StopImportFromObject::new(&self.client, object_storage_link_id.into())
    }

    /// Updates the object storage link.
    ///
    /// - `object_storage_link_id`: The OCID of the Object Storage link.
    /// - `update_object_storage_link_details`: The request body:
    ///   [`UpdateObjectStorageLinkDetails`](crate::models::UpdateObjectStorageLinkDetails).
    pub fn update_object_storage_link(
        &self,
        object_storage_link_id: impl Into<String>,
        update_object_storage_link_details: models::UpdateObjectStorageLinkDetails,
    ) -> operations::UpdateObjectStorageLink {
        operations::UpdateObjectStorageLink::new(
            &self.client,
            object_storage_link_id.into(),
            update_object_storage_link_details,
        )
    }
}

/// # Work request
impl LustreFileStorageClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(LustreFileStorageClient);
