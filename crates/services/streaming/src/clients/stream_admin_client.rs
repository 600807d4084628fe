// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("streaming", "https://streaming.{region}.oci.{secondLevelDomain}", "/20180418")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Streaming API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_streaming::{Config, StreamAdminClient};
///
/// # async fn example() -> Result<(), oci_sdk_streaming::Error> {
/// let config = Config::load().await?;
/// let client = StreamAdminClient::new(&config)?;
///
/// let mut items = client.list_streams().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct StreamAdminClient {
    client: Client,
}

impl StreamAdminClient {
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

/// # Connect harness
impl StreamAdminClient {
    /// Moves the connect harness to another compartment.
    ///
    /// - `connect_harness_id`: The OCID of the connect harness.
    /// - `change_connect_harness_compartment_details`: The request body:
    ///   [`ChangeConnectHarnessCompartmentDetails`](crate::models::ChangeConnectHarnessCompartmentDetails).
    pub fn change_connect_harness_compartment(
        &self,
        connect_harness_id: impl Into<String>,
        change_connect_harness_compartment_details: models::ChangeConnectHarnessCompartmentDetails,
    ) -> operations::ChangeConnectHarnessCompartment {
        operations::ChangeConnectHarnessCompartment::new(
            &self.client,
            connect_harness_id.into(),
            change_connect_harness_compartment_details,
        )
    }

    /// Creates a connect harness.
    ///
    /// - `create_connect_harness_details`: The request body:
    ///   [`CreateConnectHarnessDetails`](crate::models::CreateConnectHarnessDetails).
    #[inline]
    pub fn create_connect_harness(
        &self,
        create_connect_harness_details: models::CreateConnectHarnessDetails,
    ) -> operations::CreateConnectHarness {
        operations::CreateConnectHarness::new(&self.client, create_connect_harness_details)
    }

    /// Deletes the connect harness.
    ///
    /// - `connect_harness_id`: The OCID of the connect harness.
    pub fn delete_connect_harness(
        &self,
        connect_harness_id: impl Into<String>,
    ) -> operations::DeleteConnectHarness {
        operations::DeleteConnectHarness::new(&self.client, connect_harness_id.into())
    }

    /// Gets the connect harness.
    ///
    /// - `connect_harness_id`: The OCID of the connect harness.
    pub fn get_connect_harness(
        &self,
        connect_harness_id: impl Into<String>,
    ) -> operations::GetConnectHarness {
        operations::GetConnectHarness::new(&self.client, connect_harness_id.into())
    }

    /// Lists the connect harnesses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_connect_harnesses(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConnectHarnesses {
        operations::ListConnectHarnesses::new(&self.client, compartment_id.into())
    }

    /// Updates the connect harness.
    ///
    /// - `connect_harness_id`: The OCID of the connect harness.
    /// - `update_connect_harness_details`: The request body:
    ///   [`UpdateConnectHarnessDetails`](crate::models::UpdateConnectHarnessDetails).
    pub fn update_connect_harness(
        &self,
        connect_harness_id: impl Into<String>,
        update_connect_harness_details: models::UpdateConnectHarnessDetails,
    ) -> operations::UpdateConnectHarness {
        operations::UpdateConnectHarness::new(
            &self.client,
            connect_harness_id.into(),
            update_connect_harness_details,
        )
    }
}

/// # Stream
impl StreamAdminClient {
    /// Moves the stream to another compartment.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `change_stream_compartment_details`: The request body:
    ///   [`ChangeStreamCompartmentDetails`](crate::models::ChangeStreamCompartmentDetails).
    pub fn change_stream_compartment(
        &self,
        stream_id: impl Into<String>,
        change_stream_compartment_details: models::ChangeStreamCompartmentDetails,
    ) -> operations::ChangeStreamCompartment {
        operations::ChangeStreamCompartment::new(
            &self.client,
            stream_id.into(),
            change_stream_compartment_details,
        )
    }

    /// Creates a stream.
    ///
    /// - `create_stream_details`: The request body:
    ///   [`CreateStreamDetails`](crate::models::CreateStreamDetails).
    #[inline]
    pub fn create_stream(
        &self,
        create_stream_details: models::CreateStreamDetails,
    ) -> operations::CreateStream {
        operations::CreateStream::new(&self.client, create_stream_details)
    }

    /// Deletes the stream.
    ///
    /// - `stream_id`: The OCID of the stream.
    pub fn delete_stream(&self, stream_id: impl Into<String>) -> operations::DeleteStream {
        operations::DeleteStream::new(&self.client, stream_id.into())
    }

    /// Gets the stream.
    ///
    /// - `stream_id`: The OCID of the stream.
    pub fn get_stream(&self, stream_id: impl Into<String>) -> operations::GetStream {
        operations::GetStream::new(&self.client, stream_id.into())
    }

    /// Lists the streams.
    #[inline]
    pub fn list_streams(&self) -> operations::ListStreams {
        operations::ListStreams::new(&self.client)
    }

    /// Updates the stream.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `update_stream_details`: The request body:
    ///   [`UpdateStreamDetails`](crate::models::UpdateStreamDetails).
    pub fn update_stream(
        &self,
        stream_id: impl Into<String>,
        update_stream_details: models::UpdateStreamDetails,
    ) -> operations::UpdateStream {
        operations::UpdateStream::new(&self.client, stream_id.into(), update_stream_details)
    }
}

/// # Stream pool
impl StreamAdminClient {
    /// Moves the stream pool to another compartment.
    ///
    /// - `stream_pool_id`: The OCID of the stream pool.
    /// - `change_stream_pool_compartment_details`: The request body:
    ///   [`ChangeStreamPoolCompartmentDetails`](crate::models::ChangeStreamPoolCompartmentDetails).
    pub fn change_stream_pool_compartment(
        &self,
        stream_pool_id: impl Into<String>,
        change_stream_pool_compartment_details: models::ChangeStreamPoolCompartmentDetails,
    ) -> operations::ChangeStreamPoolCompartment {
        operations::ChangeStreamPoolCompartment::new(
            &self.client,
            stream_pool_id.into(),
            change_stream_pool_compartment_details,
        )
    }

    /// Creates a stream pool.
    ///
    /// - `create_stream_pool_details`: The request body:
    ///   [`CreateStreamPoolDetails`](crate::models::CreateStreamPoolDetails).
    #[inline]
    pub fn create_stream_pool(
        &self,
        create_stream_pool_details: models::CreateStreamPoolDetails,
    ) -> operations::CreateStreamPool {
        operations::CreateStreamPool::new(&self.client, create_stream_pool_details)
    }

    /// Deletes the stream pool.
    ///
    /// - `stream_pool_id`: The OCID of the stream pool.
    pub fn delete_stream_pool(
        &self,
        stream_pool_id: impl Into<String>,
    ) -> operations::DeleteStreamPool {
        operations::DeleteStreamPool::new(&self.client, stream_pool_id.into())
    }

    /// Gets the stream pool.
    ///
    /// - `stream_pool_id`: The OCID of the stream pool.
    pub fn get_stream_pool(&self, stream_pool_id: impl Into<String>) -> operations::GetStreamPool {
        operations::GetStreamPool::new(&self.client, stream_pool_id.into())
    }

    /// Lists the stream pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_stream_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListStreamPools {
        operations::ListStreamPools::new(&self.client, compartment_id.into())
    }

    /// Updates the stream pool.
    ///
    /// - `stream_pool_id`: The OCID of the stream pool.
    /// - `update_stream_pool_details`: The request body:
    ///   [`UpdateStreamPoolDetails`](crate::models::UpdateStreamPoolDetails).
    pub fn update_stream_pool(
        &self,
        stream_pool_id: impl Into<String>,
        update_stream_pool_details: models::UpdateStreamPoolDetails,
    ) -> operations::UpdateStreamPool {
        operations::UpdateStreamPool::new(
            &self.client,
            stream_pool_id.into(),
            update_stream_pool_details,
        )
    }
}

/// # Work request
impl StreamAdminClient {
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

client!(StreamAdminClient);
