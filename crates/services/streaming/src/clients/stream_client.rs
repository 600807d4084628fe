// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, endpoint_client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("streaming", "https://streaming.{region}.oci.{secondLevelDomain}", "/20180418")
        .without_regional_endpoint()
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
/// use oci_sdk_streaming::{Config, StreamClient};
///
/// # async fn example() -> Result<(), oci_sdk_streaming::Error> {
/// let config = Config::load().await?;
/// let client = StreamClient::new(&config, "https://...")?;
///
/// let response = client.get_group("ocid1.stream.oc1..example", "example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct StreamClient {
    client: Client,
}

impl StreamClient {
    /// Creates a client for the URL `endpoint`. The region and the endpoint of `config` are
    /// ignored.
    ///
    /// The endpoint does not follow from the region. It is an attribute of the resource that the
    /// operations apply to.
    ///
    /// # Errors
    ///
    /// Fails if `endpoint` is not an absolute HTTP or HTTPS URL.
    #[inline]
    pub fn new(config: &Config, endpoint: &str) -> Result<Self, Error> {
        Ok(Self { client: Client::with_endpoint(config, &SERVICE, endpoint)? })
    }
}

/// # Cursor
impl StreamClient {
    /// Creates a cursor.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `create_cursor_details`: The request body:
    ///   [`CreateCursorDetails`](crate::models::CreateCursorDetails).
    pub fn create_cursor(
        &self,
        stream_id: impl Into<String>,
        create_cursor_details: models::CreateCursorDetails,
    ) -> operations::CreateCursor {
        operations::CreateCursor::new(&self.client, stream_id.into(), create_cursor_details)
    }

    /// Creates a group cursor.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `create_group_cursor_details`: The request body:
    ///   [`CreateGroupCursorDetails`](crate::models::CreateGroupCursorDetails).
    pub fn create_group_cursor(
        &self,
        stream_id: impl Into<String>,
        create_group_cursor_details: models::CreateGroupCursorDetails,
    ) -> operations::CreateGroupCursor {
        operations::CreateGroupCursor::new(
            &self.client,
            stream_id.into(),
            create_group_cursor_details,
        )
    }
}

/// # Group
impl StreamClient {
    /// Commits the offsets of a cursor.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `cursor`: The cursor.
    pub fn consumer_commit(
        &self,
        stream_id: impl Into<String>,
        cursor: impl Into<String>,
    ) -> operations::ConsumerCommit {
        operations::ConsumerCommit::new(&self.client, stream_id.into(), cursor.into())
    }

    /// Extends the timeout of the partitions that a consumer has reserved.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `cursor`: The cursor.
    pub fn consumer_heartbeat(
        &self,
        stream_id: impl Into<String>,
        cursor: impl Into<String>,
    ) -> operations::ConsumerHeartbeat {
        operations::ConsumerHeartbeat::new(&self.client, stream_id.into(), cursor.into())
    }

    /// Gets the group.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `group_name`: The name of the group.
    pub fn get_group(
        &self,
        stream_id: impl Into<String>,
        group_name: impl Into<String>,
    ) -> operations::GetGroup {
        operations::GetGroup::new(&self.client, stream_id.into(), group_name.into())
    }

    /// Updates the group.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `group_name`: The name of the group.
    /// - `update_group_details`: The request body:
    ///   [`UpdateGroupDetails`](crate::models::UpdateGroupDetails).
    pub fn update_group(
        &self,
        stream_id: impl Into<String>,
        group_name: impl Into<String>,
        update_group_details: models::UpdateGroupDetails,
    ) -> operations::UpdateGroup {
        operations::UpdateGroup::new(
            &self.client,
            stream_id.into(),
            group_name.into(),
            update_group_details,
        )
    }
}

/// # Message
impl StreamClient {
    /// Gets messages from a stream, starting at a cursor. The response has the next cursor.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `cursor`: The cursor.
    pub fn get_messages(
        &self,
        stream_id: impl Into<String>,
        cursor: impl Into<String>,
    ) -> operations::GetMessages {
        operations::GetMessages::new(&self.client, stream_id.into(), cursor.into())
    }

    /// Publishes messages to a stream.
    ///
    /// - `stream_id`: The OCID of the stream.
    /// - `put_messages_details`: The request body:
    ///   [`PutMessagesDetails`](crate::models::PutMessagesDetails).
    pub fn put_messages(
        &self,
        stream_id: impl Into<String>,
        put_messages_details: models::PutMessagesDetails,
    ) -> operations::PutMessages {
        operations::PutMessages::new(&self.client, stream_id.into(), put_messages_details)
    }
}

endpoint_client!(StreamClient);
