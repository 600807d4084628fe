// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("waa", "https://waa.{region}.oci.{secondLevelDomain}", "/20211230")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Web Application Acceleration API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_waa::{Config, WaaClient};
///
/// # async fn example() -> Result<(), oci_sdk_waa::Error> {
/// let config = Config::load().await?;
/// let client = WaaClient::new(&config)?;
///
/// let mut items = client.list_web_app_accelerations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WaaClient {
    client: Client,
}

impl WaaClient {
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

/// # Web application acceleration
impl WaaClient {
    /// Moves the web application acceleration to another compartment.
    ///
    /// - `web_app_acceleration_id`: The OCID of the web application acceleration.
    /// - `change_web_app_acceleration_compartment_details`: The request body:
    ///   [`ChangeWebAppAccelerationCompartmentDetails`](crate::models::ChangeWebAppAccelerationCompartmentDetails).
    pub fn change_web_app_acceleration_compartment(
        &self,
        web_app_acceleration_id: impl Into<String>,
        change_web_app_acceleration_compartment_details: models::ChangeWebAppAccelerationCompartmentDetails,
    ) -> operations::ChangeWebAppAccelerationCompartment {
        operations::ChangeWebAppAccelerationCompartment::new(
            &self.client,
            web_app_acceleration_id.into(),
            change_web_app_acceleration_compartment_details,
        )
    }

    /// Creates a web application acceleration.
    ///
    /// - `create_web_app_acceleration_details`: The request body:
    ///   [`CreateWebAppAccelerationDetails`](crate::models::CreateWebAppAccelerationDetails).
    pub fn create_web_app_acceleration(
        &self,
        create_web_app_acceleration_details: impl Into<models::CreateWebAppAccelerationDetails>,
    ) -> operations::CreateWebAppAcceleration {
        operations::CreateWebAppAcceleration::new(
            &self.client,
            create_web_app_acceleration_details.into(),
        )
    }

    /// Deletes the web application acceleration.
    ///
    /// - `web_app_acceleration_id`: The OCID of the web application acceleration.
    pub fn delete_web_app_acceleration(
        &self,
        web_app_acceleration_id: impl Into<String>,
    ) -> operations::DeleteWebAppAcceleration {
        operations::DeleteWebAppAcceleration::new(&self.client, web_app_acceleration_id.into())
    }

    /// Gets the web application acceleration.
    ///
    /// - `web_app_acceleration_id`: The OCID of the web application acceleration.
    pub fn get_web_app_acceleration(
        &self,
        web_app_acceleration_id: impl Into<String>,
    ) -> operations::GetWebAppAcceleration {
        operations::GetWebAppAcceleration::new(&self.client, web_app_acceleration_id.into())
    }

    /// Lists the web application accelerations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_web_app_accelerations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWebAppAccelerations {
        operations::ListWebAppAccelerations::new(&self.client, compartment_id.into())
    }

    /// Purges the web application acceleration cache.
    ///
    /// - `web_app_acceleration_id`: The OCID of the web application acceleration.
    /// - `purge_web_app_acceleration_cache_details`: The request body:
    ///   [`PurgeWebAppAccelerationCacheDetails`](crate::models::PurgeWebAppAccelerationCacheDetails).
    pub fn purge_web_app_acceleration_cache(
        &self,
        web_app_acceleration_id: impl Into<String>,
        purge_web_app_acceleration_cache_details: impl Into<models::PurgeWebAppAccelerationCacheDetails>,
    ) -> operations::PurgeWebAppAccelerationCache {
        operations::PurgeWebAppAccelerationCache::new(
            &self.client,
            web_app_acceleration_id.into(),
            purge_web_app_acceleration_cache_details.into(),
        )
    }

    /// Updates the web application acceleration.
    ///
    /// - `web_app_acceleration_id`: The OCID of the web application acceleration.
    /// - `update_web_app_acceleration_details`: The request body:
    ///   [`UpdateWebAppAccelerationDetails`](crate::models::UpdateWebAppAccelerationDetails).
    pub fn update_web_app_acceleration(
        &self,
        web_app_acceleration_id: impl Into<String>,
        update_web_app_acceleration_details: models::UpdateWebAppAccelerationDetails,
    ) -> operations::UpdateWebAppAcceleration {
        operations::UpdateWebAppAcceleration::new(
            &self.client,
            web_app_acceleration_id.into(),
            update_web_app_acceleration_details,
        )
    }
}

/// # Web application acceleration policy
impl WaaClient {
    /// Moves the web application acceleration policy to another compartment.
    ///
    /// - `web_app_acceleration_policy_id`: The OCID of the web application acceleration policy.
    /// - `change_web_app_acceleration_policy_compartment_details`: The request body:
    ///   [`ChangeWebAppAccelerationPolicyCompartmentDetails`](crate::models::ChangeWebAppAccelerationPolicyCompartmentDetails).
    pub fn change_web_app_acceleration_policy_compartment(
        &self,
        web_app_acceleration_policy_id: impl Into<String>,
        change_web_app_acceleration_policy_compartment_details: models::ChangeWebAppAccelerationPolicyCompartmentDetails,
    ) -> operations::ChangeWebAppAccelerationPolicyCompartment {
        operations::ChangeWebAppAccelerationPolicyCompartment::new(
            &self.client,
            web_app_acceleration_policy_id.into(),
            change_web_app_acceleration_policy_compartment_details,
        )
    }

    /// Creates a web application acceleration policy.
    ///
    /// - `create_web_app_acceleration_policy_details`: The request body:
    ///   [`CreateWebAppAccelerationPolicyDetails`](crate::models::CreateWebAppAccelerationPolicyDetails).
    #[inline]
    pub fn create_web_app_acceleration_policy(
        &self,
        create_web_app_acceleration_policy_details: models::CreateWebAppAccelerationPolicyDetails,
    ) -> operations::CreateWebAppAccelerationPolicy {
        operations::CreateWebAppAccelerationPolicy::new(
            &self.client,
            create_web_app_acceleration_policy_details,
        )
    }

    /// Deletes the web application acceleration policy.
    ///
    /// - `web_app_acceleration_policy_id`: The OCID of the web application acceleration policy.
    pub fn delete_web_app_acceleration_policy(
        &self,
        web_app_acceleration_policy_id: impl Into<String>,
    ) -> operations::DeleteWebAppAccelerationPolicy {
        operations::DeleteWebAppAccelerationPolicy::new(
            &self.client,
            web_app_acceleration_policy_id.into(),
        )
    }

    /// Gets the web application acceleration policy.
    ///
    /// - `web_app_acceleration_policy_id`: The OCID of the web application acceleration policy.
    pub fn get_web_app_acceleration_policy(
        &self,
        web_app_acceleration_policy_id: impl Into<String>,
    ) -> operations::GetWebAppAccelerationPolicy {
        operations::GetWebAppAccelerationPolicy::new(
            &self.client,
            web_app_acceleration_policy_id.into(),
        )
    }

    /// Lists the web application acceleration policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_web_app_acceleration_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWebAppAccelerationPolicies {
        operations::ListWebAppAccelerationPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the web application acceleration policy.
    ///
    /// - `web_app_acceleration_policy_id`: The OCID of the web application acceleration policy.
    /// - `update_web_app_acceleration_policy_details`: The request body:
    ///   [`UpdateWebAppAccelerationPolicyDetails`](crate::models::UpdateWebAppAccelerationPolicyDetails).
    pub fn update_web_app_acceleration_policy(
        &self,
        web_app_acceleration_policy_id: impl Into<String>,
        update_web_app_acceleration_policy_details: models::UpdateWebAppAccelerationPolicyDetails,
    ) -> operations::UpdateWebAppAccelerationPolicy {
        operations::UpdateWebAppAccelerationPolicy::new(
            &self.client,
            web_app_acceleration_policy_id.into(),
            update_web_app_acceleration_policy_details,
        )
    }
}

client!(WaaClient);
