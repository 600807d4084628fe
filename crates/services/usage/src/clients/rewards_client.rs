// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("usage", "https://identity.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the Usage and Rewards API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_usage::{Config, RewardsClient};
///
/// # async fn example() -> Result<(), oci_sdk_usage::Error> {
/// let config = Config::load().await?;
/// let client = RewardsClient::new(&config)?;
///
/// let mut items = client.list_redeemable_users("ocid1.subscription.oc1..example", "ocid1.tenancy.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RewardsClient {
    client: Client,
}

impl RewardsClient {
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

/// # Monthly reward
impl RewardsClient {
    /// Lists the rewards.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn list_rewards(
        &self,
        subscription_id: impl Into<String>,
        tenancy_id: impl Into<String>,
    ) -> operations::ListRewards {
        operations::ListRewards::new(&self.client, subscription_id.into(), tenancy_id.into())
    }
}

/// # Product
impl RewardsClient {
    /// Lists the products.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `tenancy_id`: The OCID of the tenancy.
    /// - `usage_period_key`: The usage period key.
    pub fn list_products(
        &self,
        subscription_id: impl Into<String>,
        tenancy_id: impl Into<String>,
        usage_period_key: impl Into<String>,
    ) -> operations::ListProducts {
        operations::ListProducts::new(
            &self.client,
            subscription_id.into(),
            tenancy_id.into(),
            usage_period_key.into(),
        )
    }
}

/// # Redeemable user
impl RewardsClient {
    /// Creates a redeemable user.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `tenancy_id`: The OCID of the tenancy.
    /// - `create_redeemable_user_details`: The request body:
    ///   [`CreateRedeemableUserDetails`](crate::models::CreateRedeemableUserDetails).
    pub fn create_redeemable_user(
        &self,
        subscription_id: impl Into<String>,
        tenancy_id: impl Into<String>,
        create_redeemable_user_details: models::CreateRedeemableUserDetails,
    ) -> operations::CreateRedeemableUser {
        operations::CreateRedeemableUser::new(
            &self.client,
            subscription_id.into(),
            tenancy_id.into(),
            create_redeemable_user_details,
        )
    }

    /// Deletes the redeemable user.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `email_id`: The email address.
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn delete_redeemable_user(
        &self,
        subscription_id: impl Into<String>,
        email_id: impl Into<String>,
        tenancy_id: impl Into<String>,
    ) -> operations::DeleteRedeemableUser {
        operations::DeleteRedeemableUser::new(
            &self.client,
            subscription_id.into(),
            email_id.into(),
            tenancy_id.into(),
        )
    }

    /// Lists the redeemable users.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn list_redeemable_users(
        &self,
        subscription_id: impl Into<String>,
        tenancy_id: impl Into<String>,
    ) -> operations::ListRedeemableUsers {
        operations::ListRedeemableUsers::new(
            &self.client,
            subscription_id.into(),
            tenancy_id.into(),
        )
    }
}

/// # Redemption
impl RewardsClient {
    /// Lists the redemptions.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn list_redemptions(
        &self,
        subscription_id: impl Into<String>,
        tenancy_id: impl Into<String>,
    ) -> operations::ListRedemptions {
        operations::ListRedemptions::new(&self.client, subscription_id.into(), tenancy_id.into())
    }
}

client!(RewardsClient);
