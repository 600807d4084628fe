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
/// use oci_sdk_announcements_service::{AnnouncementSubscriptionClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_announcements_service::Error> {
/// let config = Config::load().await?;
/// let client = AnnouncementSubscriptionClient::new(&config)?;
///
/// let mut items = client.list_announcement_subscriptions("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AnnouncementSubscriptionClient {
    client: Client,
}

impl AnnouncementSubscriptionClient {
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

/// # Announcement subscription
impl AnnouncementSubscriptionClient {
    /// Moves the announcement subscription to another compartment.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    /// - `change_announcement_subscription_compartment_details`: The request body:
    ///   [`ChangeAnnouncementSubscriptionCompartmentDetails`](crate::models::ChangeAnnouncementSubscriptionCompartmentDetails).
    pub fn change_announcement_subscription_compartment(
        &self,
        announcement_subscription_id: impl Into<String>,
        change_announcement_subscription_compartment_details: models::ChangeAnnouncementSubscriptionCompartmentDetails,
    ) -> operations::ChangeAnnouncementSubscriptionCompartment {
        operations::ChangeAnnouncementSubscriptionCompartment::new(
            &self.client,
            announcement_subscription_id.into(),
            change_announcement_subscription_compartment_details,
        )
    }

    /// Creates an announcement subscription.
    ///
    /// - `create_announcement_subscription_details`: The request body:
    ///   [`CreateAnnouncementSubscriptionDetails`](crate::models::CreateAnnouncementSubscriptionDetails).
    #[inline]
    pub fn create_announcement_subscription(
        &self,
        create_announcement_subscription_details: models::CreateAnnouncementSubscriptionDetails,
    ) -> operations::CreateAnnouncementSubscription {
        operations::CreateAnnouncementSubscription::new(
            &self.client,
            create_announcement_subscription_details,
        )
    }

    /// Creates a filter group.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    /// - `create_filter_group_details`: The request body:
    ///   [`CreateFilterGroupDetails`](crate::models::CreateFilterGroupDetails).
    pub fn create_filter_group(
        &self,
        announcement_subscription_id: impl Into<String>,
        create_filter_group_details: models::CreateFilterGroupDetails,
    ) -> operations::CreateFilterGroup {
        operations::CreateFilterGroup::new(
            &self.client,
            announcement_subscription_id.into(),
            create_filter_group_details,
        )
    }

    /// Deletes the announcement subscription.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    pub fn delete_announcement_subscription(
        &self,
        announcement_subscription_id: impl Into<String>,
    ) -> operations::DeleteAnnouncementSubscription {
        operations::DeleteAnnouncementSubscription::new(
            &self.client,
            announcement_subscription_id.into(),
        )
    }

    /// Deletes the filter group.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    /// - `filter_group_name`: The name of the filter group.
    pub fn delete_filter_group(
        &self,
        announcement_subscription_id: impl Into<String>,
        filter_group_name: impl Into<String>,
    ) -> operations::DeleteFilterGroup {
        operations::DeleteFilterGroup::new(
            &self.client,
            announcement_subscription_id.into(),
            filter_group_name.into(),
        )
    }

    /// Gets the announcement subscription.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    pub fn get_announcement_subscription(
        &self,
        announcement_subscription_id: impl Into<String>,
    ) -> operations::GetAnnouncementSubscription {
        operations::GetAnnouncementSubscription::new(
            &self.client,
            announcement_subscription_id.into(),
        )
    }

    /// Lists the announcement subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_announcement_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAnnouncementSubscriptions {
        operations::ListAnnouncementSubscriptions::new(&self.client, compartment_id.into())
    }

    /// Updates the announcement subscription.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    /// - `update_announcement_subscription_details`: The request body:
    ///   [`UpdateAnnouncementSubscriptionDetails`](crate::models::UpdateAnnouncementSubscriptionDetails).
    pub fn update_announcement_subscription(
        &self,
        announcement_subscription_id: impl Into<String>,
        update_announcement_subscription_details: models::UpdateAnnouncementSubscriptionDetails,
    ) -> operations::UpdateAnnouncementSubscription {
        operations::UpdateAnnouncementSubscription::new(
            &self.client,
            announcement_subscription_id.into(),
            update_announcement_subscription_details,
        )
    }

    /// Updates the filter group.
    ///
    /// - `announcement_subscription_id`: The OCID of the announcement subscription.
    /// - `filter_group_name`: The name of the filter group.
    /// - `update_filter_group_details`: The request body:
    ///   [`UpdateFilterGroupDetails`](crate::models::UpdateFilterGroupDetails).
    pub fn update_filter_group(
        &self,
        announcement_subscription_id: impl Into<String>,
        filter_group_name: impl Into<String>,
        update_filter_group_details: models::UpdateFilterGroupDetails,
    ) -> operations::UpdateFilterGroup {
        operations::UpdateFilterGroup::new(
            &self.client,
            announcement_subscription_id.into(),
            filter_group_name.into(),
            update_filter_group_details,
        )
    }
}

client!(AnnouncementSubscriptionClient);
