// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("limits", "https://limits.{region}.oci.{secondLevelDomain}", "");

/// A client for the Limits and Quotas API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_limits::{Config, QuotasClient};
///
/// # async fn example() -> Result<(), oci_sdk_limits::Error> {
/// let config = Config::load().await?;
/// let client = QuotasClient::new(&config)?;
///
/// let mut items = client.list_quotas("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QuotasClient {
    client: Client,
}

impl QuotasClient {
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

/// # Quota
impl QuotasClient {
    /// Adds a quota lock.
    ///
    /// - `quota_id`: The OCID of the quota.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_quota_lock(
        &self,
        quota_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddQuotaLock {
        operations::AddQuotaLock::new(&self.client, quota_id.into(), add_lock_details)
    }

    /// Creates a quota.
    ///
    /// - `create_quota_details`: The request body:
    ///   [`CreateQuotaDetails`](crate::models::CreateQuotaDetails).
    #[inline]
    pub fn create_quota(
        &self,
        create_quota_details: models::CreateQuotaDetails,
    ) -> operations::CreateQuota {
        operations::CreateQuota::new(&self.client, create_quota_details)
    }

    /// Deletes the quota.
    ///
    /// - `quota_id`: The OCID of the quota.
    pub fn delete_quota(&self, quota_id: impl Into<String>) -> operations::DeleteQuota {
        operations::DeleteQuota::new(&self.client, quota_id.into())
    }

    /// Gets the quota.
    ///
    /// - `quota_id`: The OCID of the quota.
    pub fn get_quota(&self, quota_id: impl Into<String>) -> operations::GetQuota {
        operations::GetQuota::new(&self.client, quota_id.into())
    }

    /// Lists the quotas.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_quotas(&self, compartment_id: impl Into<String>) -> operations::ListQuotas {
        operations::ListQuotas::new(&self.client, compartment_id.into())
    }

    /// Removes the quota lock.
    ///
    /// - `quota_id`: The OCID of the quota.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_quota_lock(
        &self,
        quota_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveQuotaLock {
        operations::RemoveQuotaLock::new(&self.client, quota_id.into(), remove_lock_details)
    }

    /// Updates the quota.
    ///
    /// - `quota_id`: The OCID of the quota.
    /// - `update_quota_details`: The request body:
    ///   [`UpdateQuotaDetails`](crate::models::UpdateQuotaDetails).
    pub fn update_quota(
        &self,
        quota_id: impl Into<String>,
        update_quota_details: models::UpdateQuotaDetails,
    ) -> operations::UpdateQuota {
        operations::UpdateQuota::new(&self.client, quota_id.into(), update_quota_details)
    }
}

client!(QuotasClient);
