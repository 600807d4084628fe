// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("dblm", "https://dbmgmt.{region}.oci.{secondLevelDomain}", "/20240102")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Lifecycle Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dblm::{Config, DbLifeCycleManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_dblm::Error> {
/// let config = Config::load().await?;
/// let client = DbLifeCycleManagementClient::new(&config)?;
///
/// let mut items = client.list_vulnerabilities().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DbLifeCycleManagementClient {
    client: Client,
}

impl DbLifeCycleManagementClient {
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

/// # Patch management
impl DbLifeCycleManagementClient {
    /// Gets the patch management.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_patch_management(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetPatchManagement {
        operations::GetPatchManagement::new(&self.client, compartment_id.into())
    }

    /// Lists the databases.
    #[inline]
    pub fn list_databases(&self) -> operations::ListDatabases {
        operations::ListDatabases::new(&self.client)
    }
}

/// # Vulnerability
impl DbLifeCycleManagementClient {
    /// Gets the vulnerability.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_vulnerability(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetVulnerability {
        operations::GetVulnerability::new(&self.client, compartment_id.into())
    }

    /// Lists the aggregated vulnerability data.
    #[inline]
    pub fn list_aggregated_vulnerability_data(
        &self,
    ) -> operations::ListAggregatedVulnerabilityData {
        operations::ListAggregatedVulnerabilityData::new(&self.client)
    }

    /// Lists the notifications.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_notifications(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNotifications {
        operations::ListNotifications::new(&self.client, compartment_id.into())
    }

    /// Lists the vulnerabilities.
    #[inline]
    pub fn list_vulnerabilities(&self) -> operations::ListVulnerabilities {
        operations::ListVulnerabilities::new(&self.client)
    }

    /// Lists the vulnerability resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vulnerability_resources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVulnerabilityResources {
        operations::ListVulnerabilityResources::new(&self.client, compartment_id.into())
    }
}

/// # Vulnerability scans
impl DbLifeCycleManagementClient {
    /// Creates a vulnerability scan.
    ///
    /// - `create_vulnerability_scan_details`: The request body:
    ///   [`CreateVulnerabilityScanDetails`](crate::models::CreateVulnerabilityScanDetails).
    #[inline]
    pub fn create_vulnerability_scan(
        &self,
        create_vulnerability_scan_details: models::CreateVulnerabilityScanDetails,
    ) -> operations::CreateVulnerabilityScan {
        operations::CreateVulnerabilityScan::new(&self.client, create_vulnerability_scan_details)
    }

    /// Gets the vulnerability scan.
    ///
    /// - `vulnerability_scan_id`: The OCID of the vulnerability scan.
    pub fn get_vulnerability_scan(
        &self,
        vulnerability_scan_id: impl Into<String>,
    ) -> operations::GetVulnerabilityScan {
        operations::GetVulnerabilityScan::new(&self.client, vulnerability_scan_id.into())
    }

    /// Lists the vulnerability scans.
    #[inline]
    pub fn list_vulnerability_scans(&self) -> operations::ListVulnerabilityScans {
        operations::ListVulnerabilityScans::new(&self.client)
    }
}

/// # Work requests
impl DbLifeCycleManagementClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
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

client!(DbLifeCycleManagementClient);
