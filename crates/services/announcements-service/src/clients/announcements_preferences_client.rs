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
/// use oci_sdk_announcements_service::{AnnouncementsPreferencesClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_announcements_service::Error> {
/// let config = Config::load().await?;
/// let client = AnnouncementsPreferencesClient::new(&config)?;
///
/// let mut items = client.list_announcements_preferences("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AnnouncementsPreferencesClient {
    client: Client,
}

impl AnnouncementsPreferencesClient {
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

/// # Announcements preferences
impl AnnouncementsPreferencesClient {
    /// Creates an announcements preference.
    ///
    /// - `create_announcements_preferences_details`: The request body:
    ///   [`CreateAnnouncementsPreferencesDetails`](crate::models::CreateAnnouncementsPreferencesDetails).
    #[inline]
    pub fn create_announcements_preference(
        &self,
        create_announcements_preferences_details: models::CreateAnnouncementsPreferencesDetails,
    ) -> operations::CreateAnnouncementsPreference {
        operations::CreateAnnouncementsPreference::new(
            &self.client,
            create_announcements_preferences_details,
        )
    }

    /// Gets the announcements preference.
    ///
    /// - `preference_id`: The ID of the preference.
    pub fn get_announcements_preference(
        &self,
        preference_id: impl Into<String>,
    ) -> operations::GetAnnouncementsPreference {
        operations::GetAnnouncementsPreference::new(&self.client, preference_id.into())
    }

    /// Lists the announcements preferences.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_announcements_preferences(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAnnouncementsPreferences {
        operations::ListAnnouncementsPreferences::new(&self.client, compartment_id.into())
    }

    /// Updates the announcements preference.
    ///
    /// - `preference_id`: The ID of the preference.
    /// - `update_announcements_preferences_details`: The request body:
    ///   [`UpdateAnnouncementsPreferencesDetails`](crate::models::UpdateAnnouncementsPreferencesDetails).
    pub fn update_announcements_preference(
        &self,
        preference_id: impl Into<String>,
        update_announcements_preferences_details: models::UpdateAnnouncementsPreferencesDetails,
    ) -> operations::UpdateAnnouncementsPreference {
        operations::UpdateAnnouncementsPreference::new(
            &self.client,
            preference_id.into(),
            update_announcements_preferences_details,
        )
    }
}

client!(AnnouncementsPreferencesClient);
