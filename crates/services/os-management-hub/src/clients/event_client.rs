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
/// use oci_sdk_os_management_hub::{Config, EventClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = EventClient::new(&config)?;
///
/// let mut items = client.list_events().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EventClient {
    client: Client,
}

impl EventClient {
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

/// # Event
impl EventClient {
    /// Moves the event to another compartment.
    ///
    /// - `event_id`: The OCID of the event.
    /// - `change_event_compartment_details`: The request body:
    ///   [`ChangeEventCompartmentDetails`](crate::models::ChangeEventCompartmentDetails).
    pub fn change_event_compartment(
        &self,
        event_id: impl Into<String>,
        change_event_compartment_details: models::ChangeEventCompartmentDetails,
    ) -> operations::ChangeEventCompartment {
        operations::ChangeEventCompartment::new(
            &self.client,
            event_id.into(),
            change_event_compartment_details,
        )
    }

    /// Deletes the event.
    ///
    /// - `event_id`: The OCID of the event.
    pub fn delete_event(&self, event_id: impl Into<String>) -> operations::DeleteEvent {
        operations::DeleteEvent::new(&self.client, event_id.into())
    }

    /// Deletes the event content.
    ///
    /// - `event_id`: The OCID of the event.
    pub fn delete_event_content(
        &self,
        event_id: impl Into<String>,
    ) -> operations::DeleteEventContent {
        operations::DeleteEventContent::new(&self.client, event_id.into())
    }

    /// Gets the event.
    ///
    /// - `event_id`: The OCID of the event.
    pub fn get_event(&self, event_id: impl Into<String>) -> operations::GetEvent {
        operations::GetEvent::new(&self.client, event_id.into())
    }

    /// Gets the event content.
    ///
    /// - `event_id`: The OCID of the event.
    pub fn get_event_content(&self, event_id: impl Into<String>) -> operations::GetEventContent {
        operations::GetEventContent::new(&self.client, event_id.into())
    }

    /// Imports the event content.
    ///
    /// - `event_id`: The OCID of the event.
    pub fn import_event_content(
        &self,
        event_id: impl Into<String>,
    ) -> operations::ImportEventContent {
        operations::ImportEventContent::new(&self.client, event_id.into())
    }

    /// Lists the events.
    #[inline]
    pub fn list_events(&self) -> operations::ListEvents {
        operations::ListEvents::new(&self.client)
    }

    /// Updates the event.
    ///
    /// - `event_id`: The OCID of the event.
    /// - `update_event_details`: The request body:
    ///   [`UpdateEventDetails`](crate::models::UpdateEventDetails).
    pub fn update_event(
        &self,
        event_id: impl Into<String>,
        update_event_details: models::UpdateEventDetails,
    ) -> operations::UpdateEvent {
        operations::UpdateEvent::new(&self.client, event_id.into(), update_event_details)
    }
}

client!(EventClient);
