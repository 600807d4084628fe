// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("zpr", "https://zpr.{region}.oci.{secondLevelDomain}", "/20240301");

/// A client for the Zero Trust Packet Routing API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_zpr::{Config, ZprClient};
///
/// # async fn example() -> Result<(), oci_sdk_zpr::Error> {
/// let config = Config::load().await?;
/// let client = ZprClient::new(&config)?;
///
/// let mut items = client.list_zpr_policies().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ZprClient {
    client: Client,
}

impl ZprClient {
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

/// # Configuration
impl ZprClient {
    /// Creates a configuration.
    ///
    /// - `create_configuration_details`: The request body:
    ///   [`CreateConfigurationDetails`](crate::models::CreateConfigurationDetails).
    #[inline]
    pub fn create_configuration(
        &self,
        create_configuration_details: models::CreateConfigurationDetails,
    ) -> operations::CreateConfiguration {
        operations::CreateConfiguration::new(&self.client, create_configuration_details)
    }

    /// Gets the configuration.
    #[inline]
    pub fn get_configuration(&self) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client)
    }
}

/// # Work request
impl ZprClient {
    /// Gets the ZPR configuration work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_zpr_configuration_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetZprConfigurationWorkRequest {
        operations::GetZprConfigurationWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the ZPR policy work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_zpr_policy_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetZprPolicyWorkRequest {
        operations::GetZprPolicyWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the ZPR configuration work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_zpr_configuration_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListZprConfigurationWorkRequestErrors {
        operations::ListZprConfigurationWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the ZPR configuration work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_zpr_configuration_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListZprConfigurationWorkRequestLogs {
        operations::ListZprConfigurationWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the ZPR configuration work requests.
    #[inline]
    pub fn list_zpr_configuration_work_requests(
        &self,
    ) -> operations::ListZprConfigurationWorkRequests {
        operations::ListZprConfigurationWorkRequests::new(&self.client)
    }

    /// Lists the ZPR policy work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_zpr_policy_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListZprPolicyWorkRequestErrors {
        operations::ListZprPolicyWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the ZPR policy work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_zpr_policy_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListZprPolicyWorkRequestLogs {
        operations::ListZprPolicyWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the ZPR policy work requests.
    #[inline]
    pub fn list_zpr_policy_work_requests(&self) -> operations::ListZprPolicyWorkRequests {
        operations::ListZprPolicyWorkRequests::new(&self.client)
    }
}

/// # ZPR policy
impl ZprClient {
    /// Creates a ZPR policy.
    ///
    /// - `create_zpr_policy_details`: The request body:
    ///   [`CreateZprPolicyDetails`](crate::models::CreateZprPolicyDetails).
    #[inline]
    pub fn create_zpr_policy(
        &self,
        create_zpr_policy_details: models::CreateZprPolicyDetails,
    ) -> operations::CreateZprPolicy {
        operations::CreateZprPolicy::new(&self.client, create_zpr_policy_details)
    }

    /// Deletes the ZPR policy.
    ///
    /// - `zpr_policy_id`: The OCID of the ZPR policy.
    pub fn delete_zpr_policy(
        &self,
        zpr_policy_id: impl Into<String>,
    ) -> operations::DeleteZprPolicy {
        operations::DeleteZprPolicy::new(&self.client, zpr_policy_id.into())
    }

    /// Gets the ZPR policy.
    ///
    /// - `zpr_policy_id`: The OCID of the ZPR policy.
    pub fn get_zpr_policy(&self, zpr_policy_id: impl Into<String>) -> operations::GetZprPolicy {
        operations::GetZprPolicy::new(&self.client, zpr_policy_id.into())
    }

    /// Lists the ZPR policies.
    #[inline]
    pub fn list_zpr_policies(&self) -> operations::ListZprPolicies {
        operations::ListZprPolicies::new(&self.client)
    }

    /// Updates the ZPR policy.
    ///
    /// - `zpr_policy_id`: The OCID of the ZPR policy.
    /// - `update_zpr_policy_details`: The request body:
    ///   [`UpdateZprPolicyDetails`](crate::models::UpdateZprPolicyDetails).
    pub fn update_zpr_policy(
        &self,
        zpr_policy_id: impl Into<String>,
        update_zpr_policy_details: models::UpdateZprPolicyDetails,
    ) -> operations::UpdateZprPolicy {
        operations::UpdateZprPolicy::new(
            &self.client,
            zpr_policy_id.into(),
            update_zpr_policy_details,
        )
    }
}

client!(ZprClient);
