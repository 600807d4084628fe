// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementRunbooksClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementRunbooksClient::new(&config)?;
///
/// let mut items = client.list_runbooks().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementRunbooksClient {
    client: Client,
}

impl FleetAppsManagementRunbooksClient {
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

/// # Import runbook
impl FleetAppsManagementRunbooksClient {
    /// Imports the runbook precheck.
    ///
    /// - `import_runbook_precheck_details`: The request body:
    ///   [`ImportRunbookPrecheckDetails`](crate::models::ImportRunbookPrecheckDetails).
    #[inline]
    pub fn import_runbook_precheck(
        &self,
        import_runbook_precheck_details: models::ImportRunbookPrecheckDetails,
    ) -> operations::ImportRunbookPrecheck {
        operations::ImportRunbookPrecheck::new(&self.client, import_runbook_precheck_details)
    }
}

/// # Runbook
impl FleetAppsManagementRunbooksClient {
    /// Moves the runbook to another compartment.
    ///
    /// - `runbook_id`: The ID of the runbook.
    /// - `change_runbook_compartment_details`: The request body:
    ///   [`ChangeRunbookCompartmentDetails`](crate::models::ChangeRunbookCompartmentDetails).
    pub fn change_runbook_compartment(
        &self,
        runbook_id: impl Into<String>,
        change_runbook_compartment_details: models::ChangeRunbookCompartmentDetails,
    ) -> operations::ChangeRunbookCompartment {
        operations::ChangeRunbookCompartment::new(
            &self.client,
            runbook_id.into(),
            change_runbook_compartment_details,
        )
    }

    /// Creates a runbook.
    ///
    /// - `create_runbook_details`: The request body:
    ///   [`CreateRunbookDetails`](crate::models::CreateRunbookDetails).
    #[inline]
    pub fn create_runbook(
        &self,
        create_runbook_details: models::CreateRunbookDetails,
    ) -> operations::CreateRunbook {
        operations::CreateRunbook::new(&self.client, create_runbook_details)
    }

    /// Deletes the runbook.
    ///
    /// - `runbook_id`: The ID of the runbook.
    pub fn delete_runbook(&self, runbook_id: impl Into<String>) -> operations::DeleteRunbook {
        operations::DeleteRunbook::new(&self.client, runbook_id.into())
    }

    /// Exports the runbook.
    ///
    /// - `runbook_id`: The ID of the runbook.
    /// - `export_runbook_details`: The request body:
    ///   [`ExportRunbookDetails`](crate::models::ExportRunbookDetails).
    pub fn export_runbook(
        &self,
        runbook_id: impl Into<String>,
        export_runbook_details: models::ExportRunbookDetails,
    ) -> operations::ExportRunbook {
        operations::ExportRunbook::new(&self.client, runbook_id.into(), export_runbook_details)
    }

    /// Exports the runbook version.
    ///
    /// - `runbook_version_id`: The OCID of the runbook version.
    /// - `export_runbook_version_details`: The request body:
    ///   [`ExportRunbookVersionDetails`](crate::models::ExportRunbookVersionDetails).
    pub fn export_runbook_version(
        &self,
        runbook_version_id: impl Into<String>,
        export_runbook_version_details: models::ExportRunbookVersionDetails,
    ) -> operations::ExportRunbookVersion {
        operations::ExportRunbookVersion::new(
            &self.client,
            runbook_version_id.into(),
            export_runbook_version_details,
        )
    }

    /// Gets the runbook.
    ///
    /// - `runbook_id`: The ID of the runbook.
    pub fn get_runbook(&self, runbook_id: impl Into<String>) -> operations::GetRunbook {
        operations::GetRunbook::new(&self.client, runbook_id.into())
    }

    /// Imports the runbook.
    ///
    /// - `import_runbook_details`: The request body:
    ///   [`ImportRunbookDetails`](crate::models::ImportRunbookDetails).
    #[inline]
    pub fn import_runbook(
        &self,
        import_runbook_details: models::ImportRunbookDetails,
    ) -> operations::ImportRunbook {
        operations::ImportRunbook::new(&self.client, import_runbook_details)
    }

    /// Lists the runbooks.
    #[inline]
    pub fn list_runbooks(&self) -> operations::ListRunbooks {
        operations::ListRunbooks::new(&self.client)
    }

    /// Publishes the runbook.
    ///
    /// - `publish_runbook_details`: The request body:
    ///   [`PublishRunbookDetails`](crate::models::PublishRunbookDetails).
    #[inline]
    pub fn publish_runbook(
        &self,
        publish_runbook_details: models::PublishRunbookDetails,
    ) -> operations::PublishRunbook {
        operations::PublishRunbook::new(&self.client, publish_runbook_details)
    }

    /// Sets the default runbook.
    ///
    /// - `set_default_runbook_details`: The request body:
    ///   [`SetDefaultRunbookDetails`](crate::models::SetDefaultRunbookDetails).
    #[inline]
    pub fn set_default_runbook(
        &self,
        set_default_runbook_details: models::SetDefaultRunbookDetails,
    ) -> operations::SetDefaultRunbook {
        operations::SetDefaultRunbook::new(&self.client, set_default_runbook_details)
    }

    /// Updates the runbook.
    ///
    /// - `runbook_id`: The ID of the runbook.
    /// - `update_runbook_details`: The request body:
    ///   [`UpdateRunbookDetails`](crate::models::UpdateRunbookDetails).
    pub fn update_runbook(
        &self,
        runbook_id: impl Into<String>,
        update_runbook_details: models::UpdateRunbookDetails,
    ) -> operations::UpdateRunbook {
        operations::UpdateRunbook::new(&self.client, runbook_id.into(), update_runbook_details)
    }
}

/// # Runbook export
impl FleetAppsManagementRunbooksClient {
    /// Gets the runbook export.
    ///
    /// - `runbook_id`: The ID of the runbook.
    /// - `export_id`: The ID of the export.
    pub fn get_runbook_export(
        &self,
        runbook_id: impl Into<String>,
        export_id: impl Into<String>,
    ) -> operations::GetRunbookExport {
        operations::GetRunbookExport::new(&self.client, runbook_id.into(), export_id.into())
    }
}

/// # Runbook export dependency
impl FleetAppsManagementRunbooksClient {
    /// Finds the runbook export dependency.
    ///
    /// - `find_runbook_export_dependency_details`: The request body:
    ///   [`FindRunbookExportDependencyDetails`](crate::models::FindRunbookExportDependencyDetails).
    #[inline]
    pub fn find_runbook_export_dependency(
        &self,
        find_runbook_export_dependency_details: models::FindRunbookExportDependencyDetails,
    ) -> operations::FindRunbookExportDependency {
        operations::FindRunbookExportDependency::new(
            &self.client,
            find_runbook_export_dependency_details,
        )
    }
}

/// # Runbook export status
impl FleetAppsManagementRunbooksClient {
    /// Lists the runbook export statuses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_runbook_export_statuses(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRunbookExportStatuses {
        operations::ListRunbookExportStatuses::new(&self.client, compartment_id.into())
    }
}

/// # Runbook import
impl FleetAppsManagementRunbooksClient {
    /// Gets the runbook import.
    ///
    /// - `runbook_id`: The ID of the runbook.
    /// - `import_id`: The ID of the import.
    pub fn get_runbook_import(
        &self,
        runbook_id: impl Into<String>,
        import_id: impl Into<String>,
    ) -> operations::GetRunbookImport {
        operations::GetRunbookImport::new(&self.client, runbook_id.into(), import_id.into())
    }
}

/// # Runbook import dependency
impl FleetAppsManagementRunbooksClient {
    /// Finds the runbook import dependency.
    ///
    /// - `find_runbook_import_dependency_details`: The request body:
    ///   [`FindRunbookImportDependencyDetails`](crate::models::FindRunbookImportDependencyDetails).
    #[inline]
    pub fn find_runbook_import_dependency(
        &self,
        find_runbook_import_dependency_details: models::FindRunbookImportDependencyDetails,
    ) -> operations::FindRunbookImportDependency {
        operations::FindRunbookImportDependency::new(
            &self.client,
            find_runbook_import_dependency_details,
        )
    }
}

/// # Runbook import status
impl FleetAppsManagementRunbooksClient {
    /// Lists the runbook import statuses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_runbook_import_statuses(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRunbookImportStatuses {
        operations::ListRunbookImportStatuses::new(&self.client, compartment_id.into())
    }
}

/// # Runbook version
impl FleetAppsManagementRunbooksClient {
    /// Creates a runbook version.
    ///
    /// - `create_runbook_version_details`: The request body:
    ///   [`CreateRunbookVersionDetails`](crate::models::CreateRunbookVersionDetails).
    #[inline]
    pub fn create_runbook_version(
        &self,
        create_runbook_version_details: models::CreateRunbookVersionDetails,
    ) -> operations::CreateRunbookVersion {
        operations::CreateRunbookVersion::new(&self.client, create_runbook_version_details)
    }

    /// Deletes the runbook version.
    ///
    /// - `runbook_version_id`: The OCID of the runbook version.
    pub fn delete_runbook_version(
        &self,
        runbook_version_id: impl Into<String>,
    ) -> operations::DeleteRunbookVersion {
        operations::DeleteRunbookVersion::new(&self.client, runbook_version_id.into())
    }

    /// Gets the runbook version.
    ///
    /// - `runbook_version_id`: The OCID of the runbook version.
    pub fn get_runbook_version(
        &self,
        runbook_version_id: impl Into<String>,
    ) -> operations::GetRunbookVersion {
        operations::GetRunbookVersion::new(&self.client, runbook_version_id.into())
    }

    /// Imports the runbook version.
    ///
    /// - `import_runbook_version_details`: The request body:
    ///   [`ImportRunbookVersionDetails`](crate::models::ImportRunbookVersionDetails).
    #[inline]
    pub fn import_runbook_version(
        &self,
        import_runbook_version_details: models::ImportRunbookVersionDetails,
    ) -> operations::ImportRunbookVersion {
        operations::ImportRunbookVersion::new(&self.client, import_runbook_version_details)
    }

    /// Lists the runbook versions.
    #[inline]
    pub fn list_runbook_versions(&self) -> operations::ListRunbookVersions {
        operations::ListRunbookVersions::new(&self.client)
    }

    /// Updates the runbook version.
    ///
    /// - `runbook_version_id`: The OCID of the runbook version.
    /// - `update_runbook_version_details`: The request body:
    ///   [`UpdateRunbookVersionDetails`](crate::models::UpdateRunbookVersionDetails).
    pub fn update_runbook_version(
        &self,
        runbook_version_id: impl Into<String>,
        update_runbook_version_details: models::UpdateRunbookVersionDetails,
    ) -> operations::UpdateRunbookVersion {
        operations::UpdateRunbookVersion::new(
            &self.client,
            runbook_version_id.into(),
            update_runbook_version_details,
        )
    }
}

/// # Task record
impl FleetAppsManagementRunbooksClient {
    /// Moves the task record to another compartment.
    ///
    /// - `task_record_id`: The OCID of the task record.
    /// - `change_task_record_compartment_details`: The request body:
    ///   [`ChangeTaskRecordCompartmentDetails`](crate::models::ChangeTaskRecordCompartmentDetails).
    pub fn change_task_record_compartment(
        &self,
        task_record_id: impl Into<String>,
        change_task_record_compartment_details: models::ChangeTaskRecordCompartmentDetails,
    ) -> operations::ChangeTaskRecordCompartment {
        operations::ChangeTaskRecordCompartment::new(
            &self.client,
            task_record_id.into(),
            change_task_record_compartment_details,
        )
    }

    /// Creates a task record.
    ///
    /// - `create_task_record_details`: The request body:
    ///   [`CreateTaskRecordDetails`](crate::models::CreateTaskRecordDetails).
    #[inline]
    pub fn create_task_record(
        &self,
        create_task_record_details: models::CreateTaskRecordDetails,
    ) -> operations::CreateTaskRecord {
        operations::CreateTaskRecord::new(&self.client, create_task_record_details)
    }

    /// Deletes the task record.
    ///
    /// - `task_record_id`: The OCID of the task record.
    pub fn delete_task_record(
        &self,
        task_record_id: impl Into<String>,
    ) -> operations::DeleteTaskRecord {
        operations::DeleteTaskRecord::new(&self.client, task_record_id.into())
    }

    /// Gets the task record.
    ///
    /// - `task_record_id`: The OCID of the task record.
    pub fn get_task_record(&self, task_record_id: impl Into<String>) -> operations::GetTaskRecord {
        operations::GetTaskRecord::new(&self.client, task_record_id.into())
    }

    /// Lists the task records.
    #[inline]
    pub fn list_task_records(&self) -> operations::ListTaskRecords {
        operations::ListTaskRecords::new(&self.client)
    }

    /// Updates the task record.
    ///
    /// - `task_record_id`: The OCID of the task record.
    /// - `update_task_record_details`: The request body:
    ///   [`UpdateTaskRecordDetails`](crate::models::UpdateTaskRecordDetails).
    pub fn update_task_record(
        &self,
        task_record_id: impl Into<String>,
        update_task_record_details: models::UpdateTaskRecordDetails,
    ) -> operations::UpdateTaskRecord {
        operations::UpdateTaskRecord::new(
            &self.client,
            task_record_id.into(),
            update_task_record_details,
        )
    }
}

client!(FleetAppsManagementRunbooksClient);
