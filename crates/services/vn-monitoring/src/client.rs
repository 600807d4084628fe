// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("vn-monitoring", "https://vnca-api.{region}.oci.{secondLevelDomain}", "/20160918")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Network Monitoring API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_vn_monitoring::{Config, VnMonitoringClient};
///
/// # async fn example() -> Result<(), oci_sdk_vn_monitoring::Error> {
/// let config = Config::load().await?;
/// let client = VnMonitoringClient::new(&config)?;
///
/// let mut items = client.list_path_analyzer_tests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VnMonitoringClient {
    client: Client,
}

impl VnMonitoringClient {
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

/// # Path analysis work request
impl VnMonitoringClient {
    /// Gets the path analysis.
    ///
    /// - `get_path_analysis_details`: The request body:
    ///   [`GetPathAnalysisDetails`](crate::models::GetPathAnalysisDetails).
    pub fn get_path_analysis(
        &self,
        get_path_analysis_details: impl Into<models::GetPathAnalysisDetails>,
    ) -> operations::GetPathAnalysis {
        operations::GetPathAnalysis::new(&self.client, get_path_analysis_details.into())
    }
}

/// # Path analyzer test
impl VnMonitoringClient {
    /// Moves the path analyzer test to another compartment.
    ///
    /// - `path_analyzer_test_id`: The OCID of the path analyzer test.
    /// - `change_path_analyzer_test_compartment_details`: The request body:
    ///   [`ChangePathAnalyzerTestCompartmentDetails`](crate::models::ChangePathAnalyzerTestCompartmentDetails).
    pub fn change_path_analyzer_test_compartment(
        &self,
        path_analyzer_test_id: impl Into<String>,
        change_path_analyzer_test_compartment_details: models::ChangePathAnalyzerTestCompartmentDetails,
    ) -> operations::ChangePathAnalyzerTestCompartment {
        operations::ChangePathAnalyzerTestCompartment::new(
            &self.client,
            path_analyzer_test_id.into(),
            change_path_analyzer_test_compartment_details,
        )
    }

    /// Creates a path analyzer test.
    ///
    /// - `create_path_analyzer_test_details`: The request body:
    ///   [`CreatePathAnalyzerTestDetails`](crate::models::CreatePathAnalyzerTestDetails).
    #[inline]
    pub fn create_path_analyzer_test(
        &self,
        create_path_analyzer_test_details: models::CreatePathAnalyzerTestDetails,
    ) -> operations::CreatePathAnalyzerTest {
        operations::CreatePathAnalyzerTest::new(&self.client, create_path_analyzer_test_details)
    }

    /// Deletes the path analyzer test.
    ///
    /// - `path_analyzer_test_id`: The OCID of the path analyzer test.
    pub fn delete_path_analyzer_test(
        &self,
        path_analyzer_test_id: impl Into<String>,
    ) -> operations::DeletePathAnalyzerTest {
        operations::DeletePathAnalyzerTest::new(&self.client, path_analyzer_test_id.into())
    }

    /// Gets the path analyzer test.
    ///
    /// - `path_analyzer_test_id`: The OCID of the path analyzer test.
    pub fn get_path_analyzer_test(
        &self,
        path_analyzer_test_id: impl Into<String>,
    ) -> operations::GetPathAnalyzerTest {
        operations::GetPathAnalyzerTest::new(&self.client, path_analyzer_test_id.into())
    }

    /// Lists the path analyzer tests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_path_analyzer_tests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPathAnalyzerTests {
        operations::ListPathAnalyzerTests::new(&self.client, compartment_id.into())
    }

    /// Updates the path analyzer test.
    ///
    /// - `path_analyzer_test_id`: The OCID of the path analyzer test.
    /// - `update_path_analyzer_test_details`: The request body:
    ///   [`UpdatePathAnalyzerTestDetails`](crate::models::UpdatePathAnalyzerTestDetails).
    pub fn update_path_analyzer_test(
        &self,
        path_analyzer_test_id: impl Into<String>,
        update_path_analyzer_test_details: models::UpdatePathAnalyzerTestDetails,
    ) -> operations::UpdatePathAnalyzerTest {
        operations::UpdatePathAnalyzerTest::new(
            &self.client,
            path_analyzer_test_id.into(),
            update_path_analyzer_test_details,
        )
    }
}

/// # Work request
impl VnMonitoringClient {
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

    /// Lists the work request results.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_results(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestResults {
        operations::ListWorkRequestResults::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(VnMonitoringClient);
