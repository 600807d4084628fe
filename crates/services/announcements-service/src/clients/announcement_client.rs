// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("announcements-service", "https://announcements.{region}.{secondLevelDomain}", "/20180904");

/// A client for the Announcements API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_announcements_service::{AnnouncementClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_announcements_service::Error> {
/// let config = Config::load().await?;
/// let client = AnnouncementClient::new(&config)?;
///
/// let mut items = client.list_announcements("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AnnouncementClient {
    client: Client,
}

impl AnnouncementClient {
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

/// # Announcement
impl AnnouncementClient {
    /// Gets the announcement.
    ///
    /// - `announcement_id`: The OCID of the announcement.
    pub fn get_announcement(
        &self,
        announcement_id: impl Into<String>,
    ) -> operations::GetAnnouncement {
        operations::GetAnnouncement::new(&self.client, announcement_id.into())
    }
}

/// # Announcement compartment
impl AnnouncementClient {
    /// Gets the announcement compartment.
    ///
    /// - `announcement_id`: The OCID of the announcement.
    pub fn get_announcement_compartment(
        &self,
        announcement_id: impl Into<String>,
    ) -> operations::GetAnnouncementCompartment {
        operations::GetAnnouncementCompartment::new(&self.client, announcement_id.into())
    }
}

/// # Announcement user status
impl AnnouncementClient {
    /// Gets the announcement user status.
    ///
    /// - `announcement_id`: The OCID of the announcement.
    pub fn get_announcement_user_status(
        &self,
        announcement_id: impl Into<String>,
    ) -> operations::GetAnnouncementUserStatus {
        operations::GetAnnouncementUserStatus::new(&self.client, announcement_id.into())
    }

    /// Updates the announcement user status.
    ///
    /// - `announcement_id`: The OCID of the announcement.
    /// - `announcement_user_status_details`: The request body:
    ///   [`AnnouncementUserStatusDetails`](crate::models::AnnouncementUserStatusDetails).
    pub fn update_announcement_user_status(
        &self,
        announcement_id: impl Into<String>,
        announcement_user_status_details: models::AnnouncementUserStatusDetails,
    ) -> operations::UpdateAnnouncementUserStatus {
        operations::UpdateAnnouncementUserStatus::new(
            &self.client,
            announcement_id.into(),
            announcement_user_status_details,
        )
    }
}

/// # Announcements
impl AnnouncementClient {
    /// Lists the announcements.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_announcements(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAnnouncements {
        operations::ListAnnouncements::new(&self.client, compartment_id.into())
    }
}

client!(AnnouncementClient);
