// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("wlms", "https://api.weblogicmanagement.{region}.oci.{secondLevelDomain}", "/20241101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the WebLogic Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_wlms::{Config, WeblogicManagementServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_wlms::Error> {
/// let config = Config::load().await?;
/// let client = WeblogicManagementServiceClient::new(&config)?;
///
/// let mut items = client.list_wls_domains().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WeblogicManagementServiceClient {
    client: Client,
}

impl WeblogicManagementServiceClient {
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

/// # Agreement
impl WeblogicManagementServiceClient {
    /// Gets the agreement.
    #[inline]
    pub fn get_agreement(&self) -> operations::GetAgreement {
        operations::GetAgreement::new(&self.client)
    }
}

/// # Managed instances
impl WeblogicManagementServiceClient {
    /// Gets the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn get_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::GetManagedInstance {
        operations::GetManagedInstance::new(&self.client, managed_instance_id.into())
    }

    /// Gets the managed instance server.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    pub fn get_managed_instance_server(
        &self,
        managed_instance_id: impl Into<String>,
        server_id: impl Into<String>,
    ) -> operations::GetManagedInstanceServer {
        operations::GetManagedInstanceServer::new(
            &self.client,
            managed_instance_id.into(),
            server_id.into(),
        )
    }

    /// Lists the managed instance scan results.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_scan_results(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceScanResults {
        operations::ListManagedInstanceScanResults::new(&self.client, managed_instance_id.into())
    }

    /// Lists the managed instance server installed patches.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    pub fn list_managed_instance_server_installed_patches(
        &self,
        managed_instance_id: impl Into<String>,
        server_id: impl Into<String>,
    ) -> operations::ListManagedInstanceServerInstalledPatches {
        operations::ListManagedInstanceServerInstalledPatches::new(
            &self.client,
            managed_instance_id.into(),
            server_id.into(),
        )
    }

    /// Lists the managed instance servers.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_servers(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceServers {
        operations::ListManagedInstanceServers::new(&self.client, managed_instance_id.into())
    }

    /// Lists the managed instances.
    #[inline]
    pub fn list_managed_instances(&self) -> operations::ListManagedInstances {
        operations::ListManagedInstances::new(&self.client)
    }

    /// Scans the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn scan_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ScanManagedInstance {
        operations::ScanManagedInstance::new(&self.client, managed_instance_id.into())
    }

    /// Updates the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `update_managed_instance_details`: The request body:
    ///   [`UpdateManagedInstanceDetails`](crate::models::UpdateManagedInstanceDetails).
    pub fn update_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        update_managed_instance_details: models::UpdateManagedInstanceDetails,
    ) -> operations::UpdateManagedInstance {
        operations::UpdateManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            update_managed_instance_details,
        )
    }
}

/// # Required policies
impl WeblogicManagementServiceClient {
    /// Lists the required policies.
    #[inline]
    pub fn list_required_policies(&self) -> operations::ListRequiredPolicies {
        operations::ListRequiredPolicies::new(&self.client)
    }
}

/// # Resource inventory
impl WeblogicManagementServiceClient {
    /// Summarizes the resource inventory.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_resource_inventory(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeResourceInventory {
        operations::SummarizeResourceInventory::new(&self.client, compartment_id.into())
    }
}

/// # WLS domains
impl WeblogicManagementServiceClient {
    /// Moves the WLS domain to another compartment.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `change_wls_domain_compartment_details`: The request body:
    ///   [`ChangeWlsDomainCompartmentDetails`](crate::models::ChangeWlsDomainCompartmentDetails).
    pub fn change_wls_domain_compartment(
        &self,
        wls_domain_id: impl Into<String>,
        change_wls_domain_compartment_details: models::ChangeWlsDomainCompartmentDetails,
    ) -> operations::ChangeWlsDomainCompartment {
        operations::ChangeWlsDomainCompartment::new(
            &self.client,
            wls_domain_id.into(),
            change_wls_domain_compartment_details,
        )
    }

    /// Creates an agreement record.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `create_agreement_record_details`: The request body:
    ///   [`CreateAgreementRecordDetails`](crate::models::CreateAgreementRecordDetails).
    pub fn create_agreement_record(
        &self,
        wls_domain_id: impl Into<String>,
        create_agreement_record_details: models::CreateAgreementRecordDetails,
    ) -> operations::CreateAgreementRecord {
        operations::CreateAgreementRecord::new(
            &self.client,
            wls_domain_id.into(),
            create_agreement_record_details,
        )
    }

    /// Deletes the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn delete_wls_domain(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::DeleteWlsDomain {
        operations::DeleteWlsDomain::new(&self.client, wls_domain_id.into())
    }

    /// Gets the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn get_wls_domain(&self, wls_domain_id: impl Into<String>) -> operations::GetWlsDomain {
        operations::GetWlsDomain::new(&self.client, wls_domain_id.into())
    }

    /// Gets the WLS domain credential.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `credential_type`: The type of the credential.
    pub fn get_wls_domain_credential(
        &self,
        wls_domain_id: impl Into<String>,
        credential_type: impl Into<models::GetWlsDomainCredentialCredentialType>,
    ) -> operations::GetWlsDomainCredential {
        operations::GetWlsDomainCredential::new(
            &self.client,
            wls_domain_id.into(),
            credential_type.into(),
        )
    }

    /// Gets the WLS domain server.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    pub fn get_wls_domain_server(
        &self,
        wls_domain_id: impl Into<String>,
        server_id: impl Into<String>,
    ) -> operations::GetWlsDomainServer {
        operations::GetWlsDomainServer::new(&self.client, wls_domain_id.into(), server_id.into())
    }

    /// Gets the WLS domain server backup.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    /// - `backup_id`: The ID of the backup.
    pub fn get_wls_domain_server_backup(
        &self,
        wls_domain_id: impl Into<String>,
        server_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> operations::GetWlsDomainServerBackup {
        operations::GetWlsDomainServerBackup::new(
            &self.client,
            wls_domain_id.into(),
            server_id.into(),
            backup_id.into(),
        )
    }

    /// Gets the WLS domain server backup content.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    /// - `backup_id`: The ID of the backup.
    pub fn get_wls_domain_server_backup_content(
        &self,
        wls_domain_id: impl Into<String>,
        server_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> operations::GetWlsDomainServerBackupContent {
        operations::GetWlsDomainServerBackupContent::new(
            &self.client,
            wls_domain_id.into(),
            server_id.into(),
            backup_id.into(),
        )
    }

    /// Installs the latest patches on the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `install_latest_patches_on_wls_domain_details`: The request body:
    ///   [`InstallLatestPatchesOnWlsDomainDetails`](crate::models::InstallLatestPatchesOnWlsDomainDetails).
    pub fn install_latest_patches_on_wls_domain(
        &self,
        wls_domain_id: impl Into<String>,
        install_latest_patches_on_wls_domain_details: models::InstallLatestPatchesOnWlsDomainDetails,
    ) -> operations::InstallLatestPatchesOnWlsDomain {
        operations::InstallLatestPatchesOnWlsDomain::new(
            &self.client,
            wls_domain_id.into(),
            install_latest_patches_on_wls_domain_details,
        )
    }

    /// Lists the agreement records.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn list_agreement_records(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::ListAgreementRecords {
        operations::ListAgreementRecords::new(&self.client, wls_domain_id.into())
    }

    /// Lists the applicable patches.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn list_applicable_patches(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::ListApplicablePatches {
        operations::ListApplicablePatches::new(&self.client, wls_domain_id.into())
    }

    /// Lists the WLS domain credentials.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn list_wls_domain_credentials(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::ListWlsDomainCredentials {
        operations::ListWlsDomainCredentials::new(&self.client, wls_domain_id.into())
    }

    /// Lists the WLS domain scan results.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn list_wls_domain_scan_results(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::ListWlsDomainScanResults {
        operations::ListWlsDomainScanResults::new(&self.client, wls_domain_id.into())
    }

    /// Lists the WLS domain server backups.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    pub fn list_wls_domain_server_backups(
        &self,
        wls_domain_id: impl Into<String>,
        server_id: impl Into<String>,
    ) -> operations::ListWlsDomainServerBackups {
        operations::ListWlsDomainServerBackups::new(
            &self.client,
            wls_domain_id.into(),
            server_id.into(),
        )
    }

    /// Lists the WLS domain server installed patches.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `server_id`: The unique ID of the server. It is not an OCID.
    pub fn list_wls_domain_server_installed_patches(
        &self,
        wls_domain_id: impl Into<String>,
        server_id: impl Into<String>,
    ) -> operations::ListWlsDomainServerInstalledPatches {
        operations::ListWlsDomainServerInstalledPatches::new(
            &self.client,
            wls_domain_id.into(),
            server_id.into(),
        )
    }

    /// Lists the WLS domain servers.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn list_wls_domain_servers(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::ListWlsDomainServers {
        operations::ListWlsDomainServers::new(&self.client, wls_domain_id.into())
    }

    /// Lists the WLS domains.
    #[inline]
    pub fn list_wls_domains(&self) -> operations::ListWlsDomains {
        operations::ListWlsDomains::new(&self.client)
    }

    /// Lists the WLS domains sharing middlewares.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn list_wls_domains_sharing_middlewares(
        &self,
        wls_domain_id: impl Into<String>,
    ) -> operations::ListWlsDomainsSharingMiddlewares {
        operations::ListWlsDomainsSharingMiddlewares::new(&self.client, wls_domain_id.into())
    }

    /// Restarts the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `restart_wls_domain_details`: The request body:
    ///   [`RestartWlsDomainDetails`](crate::models::RestartWlsDomainDetails).
    pub fn restart_wls_domain(
        &self,
        wls_domain_id: impl Into<String>,
        restart_wls_domain_details: models::RestartWlsDomainDetails,
    ) -> operations::RestartWlsDomain {
        operations::RestartWlsDomain::new(
            &self.client,
            wls_domain_id.into(),
            restart_wls_domain_details,
        )
    }

    /// Restores the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `restore_wls_domain_details`: The request body:
    ///   [`RestoreWlsDomainDetails`](crate::models::RestoreWlsDomainDetails).
    pub fn restore_wls_domain(
        &self,
        wls_domain_id: impl Into<String>,
        restore_wls_domain_details: models::RestoreWlsDomainDetails,
    ) -> operations::RestoreWlsDomain {
        operations::RestoreWlsDomain::new(
            &self.client,
            wls_domain_id.into(),
            restore_wls_domain_details,
        )
    }

    /// Scans the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn scan_wls_domain(&self, wls_domain_id: impl Into<String>) -> operations::ScanWlsDomain {
        operations::ScanWlsDomain::new(&self.client, wls_domain_id.into())
    }

    /// Sets the restart order.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `set_restart_order_details`: The request body:
    ///   [`SetRestartOrderDetails`](crate::models::SetRestartOrderDetails).
    pub fn set_restart_order(
        &self,
        wls_domain_id: impl Into<String>,
        set_restart_order_details: models::SetRestartOrderDetails,
    ) -> operations::SetRestartOrder {
        operations::SetRestartOrder::new(
            &self.client,
            wls_domain_id.into(),
            set_restart_order_details,
        )
    }

    /// Starts the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    pub fn start_wls_domain(&self, wls_domain_id: impl Into<String>) -> operations::StartWlsDomain {
        operations::StartWlsDomain::new(&self.client, wls_domain_id.into())
    }

    /// Stops the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `stop_wls_domain_details`: The request body:
    ///   [`StopWlsDomainDetails`](crate::models::StopWlsDomainDetails).
    pub fn stop_wls_domain(
        &self,
        wls_domain_id: impl Into<String>,
        stop_wls_domain_details: models::StopWlsDomainDetails,
    ) -> operations::StopWlsDomain {
        operations::StopWlsDomain::new(&self.client, wls_domain_id.into(), stop_wls_domain_details)
    }

    /// Updates the WLS domain.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `update_wls_domain_details`: The request body:
    ///   [`UpdateWlsDomainDetails`](crate::models::UpdateWlsDomainDetails).
    pub fn update_wls_domain(
        &self,
        wls_domain_id: impl Into<String>,
        update_wls_domain_details: models::UpdateWlsDomainDetails,
    ) -> operations::UpdateWlsDomain {
        operations::UpdateWlsDomain::new(
            &self.client,
            wls_domain_id.into(),
            update_wls_domain_details,
        )
    }

    /// Updates the WLS domain credential.
    ///
    /// - `wls_domain_id`: The OCID of the WebLogic domain.
    /// - `credential_type`: The type of the credential.
    /// - `update_wls_domain_credential_details`: The request body:
    ///   [`UpdateWlsDomainCredentialDetails`](crate::models::UpdateWlsDomainCredentialDetails).
    pub fn update_wls_domain_credential(
        &self,
        wls_domain_id: impl Into<String>,
        credential_type: impl Into<models::UpdateWlsDomainCredentialCredentialType>,
        update_wls_domain_credential_details: models::UpdateWlsDomainCredentialDetails,
    ) -> operations::UpdateWlsDomainCredential {
        operations::UpdateWlsDomainCredential::new(
            &self.client,
            wls_domain_id.into(),
            credential_type.into(),
            update_wls_domain_credential_details,
        )
    }
}

/// # Work requests
impl WeblogicManagementServiceClient {
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

client!(WeblogicManagementServiceClient);
