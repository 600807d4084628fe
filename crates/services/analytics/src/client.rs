// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("analytics", "https://analytics.{region}.ocp.{secondLevelDomain}", "/20190331")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Analytics API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_analytics::{AnalyticsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_analytics::Error> {
/// let config = Config::load().await?;
/// let client = AnalyticsClient::new(&config)?;
///
/// let mut items = client.list_analytics_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AnalyticsClient {
    client: Client,
}

impl AnalyticsClient {
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

/// # Analytics instance
impl AnalyticsClient {
    /// Moves the analytics instance to another compartment.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_analytics_instance_compartment(
        &self,
        analytics_instance_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeAnalyticsInstanceCompartment {
        operations::ChangeAnalyticsInstanceCompartment::new(
            &self.client,
            analytics_instance_id.into(),
            change_compartment_details,
        )
    }

    /// Changes the analytics instance network endpoint.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `change_analytics_instance_network_endpoint_details`: The request body:
    ///   [`ChangeAnalyticsInstanceNetworkEndpointDetails`](crate::models::ChangeAnalyticsInstanceNetworkEndpointDetails).
    pub fn change_analytics_instance_network_endpoint(
        &self,
        analytics_instance_id: impl Into<String>,
        change_analytics_instance_network_endpoint_details: models::ChangeAnalyticsInstanceNetworkEndpointDetails,
    ) -> operations::ChangeAnalyticsInstanceNetworkEndpoint {
        operations::ChangeAnalyticsInstanceNetworkEndpoint::new(
            &self.client,
            analytics_instance_id.into(),
            change_analytics_instance_network_endpoint_details,
        )
    }

    /// Creates an analytics instance.
    ///
    /// - `create_analytics_instance_details`: The request body:
    ///   [`CreateAnalyticsInstanceDetails`](crate::models::CreateAnalyticsInstanceDetails).
    #[inline]
    pub fn create_analytics_instance(
        &self,
        create_analytics_instance_details: models::CreateAnalyticsInstanceDetails,
    ) -> operations::CreateAnalyticsInstance {
        operations::CreateAnalyticsInstance::new(&self.client, create_analytics_instance_details)
    }

    /// Creates a private access channel.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `create_private_access_channel_details`: The request body:
    ///   [`CreatePrivateAccessChannelDetails`](crate::models::CreatePrivateAccessChannelDetails).
    pub fn create_private_access_channel(
        &self,
        analytics_instance_id: impl Into<String>,
        create_private_access_channel_details: models::CreatePrivateAccessChannelDetails,
    ) -> operations::CreatePrivateAccessChannel {
        operations::CreatePrivateAccessChannel::new(
            &self.client,
            analytics_instance_id.into(),
            create_private_access_channel_details,
        )
    }

    /// Creates a resource group.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `create_resource_group_details`: The request body:
    ///   [`CreateResourceGroupDetails`](crate::models::CreateResourceGroupDetails).
    pub fn create_resource_group(
        &self,
        analytics_instance_id: impl Into<String>,
        create_resource_group_details: models::CreateResourceGroupDetails,
    ) -> operations::CreateResourceGroup {
        operations::CreateResourceGroup::new(
            &self.client,
            analytics_instance_id.into(),
            create_resource_group_details,
        )
    }

    /// Creates a vanity URL.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `create_vanity_url_details`: The request body:
    ///   [`CreateVanityUrlDetails`](crate::models::CreateVanityUrlDetails).
    pub fn create_vanity_url(
        &self,
        analytics_instance_id: impl Into<String>,
        create_vanity_url_details: models::CreateVanityUrlDetails,
    ) -> operations::CreateVanityUrl {
        operations::CreateVanityUrl::new(
            &self.client,
            analytics_instance_id.into(),
            create_vanity_url_details,
        )
    }

    /// Deletes the analytics instance.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn delete_analytics_instance(
        &self,
        analytics_instance_id: impl Into<String>,
    ) -> operations::DeleteAnalyticsInstance {
        operations::DeleteAnalyticsInstance::new(&self.client, analytics_instance_id.into())
    }

    /// Deletes the private access channel.
    ///
    /// - `private_access_channel_key`: The key of the private access channel.
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn delete_private_access_channel(
        &self,
        private_access_channel_key: impl Into<String>,
        analytics_instance_id: impl Into<String>,
    ) -> operations::DeletePrivateAccessChannel {
        operations::DeletePrivateAccessChannel::new(
            &self.client,
            private_access_channel_key.into(),
            analytics_instance_id.into(),
        )
    }

    /// Deletes the resource group.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `analytics_instance_resource_group_id`: The ID of the resource group in the Analytics
    ///   instance.
    pub fn delete_resource_group(
        &self,
        analytics_instance_id: impl Into<String>,
        analytics_instance_resource_group_id: impl Into<String>,
    ) -> operations::DeleteResourceGroup {
        operations::DeleteResourceGroup::new(
            &self.client,
            analytics_instance_id.into(),
            analytics_instance_resource_group_id.into(),
        )
    }

    /// Deletes the vanity URL.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `vanity_url_key`: The vanity URL key.
    pub fn delete_vanity_url(
        &self,
        analytics_instance_id: impl Into<String>,
        vanity_url_key: impl Into<String>,
    ) -> operations::DeleteVanityUrl {
        operations::DeleteVanityUrl::new(
            &self.client,
            analytics_instance_id.into(),
            vanity_url_key.into(),
        )
    }

    /// Gets the analytics instance.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn get_analytics_instance(
        &self,
        analytics_instance_id: impl Into<String>,
    ) -> operations::GetAnalyticsInstance {
        operations::GetAnalyticsInstance::new(&self.client, analytics_instance_id.into())
    }

    /// Gets the private access channel.
    ///
    /// - `private_access_channel_key`: The key of the private access channel.
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn get_private_access_channel(
        &self,
        private_access_channel_key: impl Into<String>,
        analytics_instance_id: impl Into<String>,
    ) -> operations::GetPrivateAccessChannel {
        operations::GetPrivateAccessChannel::new(
            &self.client,
            private_access_channel_key.into(),
            analytics_instance_id.into(),
        )
    }

    /// Gets the resource group.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `analytics_instance_resource_group_id`: The ID of the resource group in the Analytics
    ///   instance.
    pub fn get_resource_group(
        &self,
        analytics_instance_id: impl Into<String>,
        analytics_instance_resource_group_id: impl Into<String>,
    ) -> operations::GetResourceGroup {
        operations::GetResourceGroup::new(
            &self.client,
            analytics_instance_id.into(),
            analytics_instance_resource_group_id.into(),
        )
    }

    /// Lists the analytics instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_analytics_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAnalyticsInstances {
        operations::ListAnalyticsInstances::new(&self.client, compartment_id.into())
    }

    /// Lists the resource groups.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn list_resource_groups(
        &self,
        analytics_instance_id: impl Into<String>,
    ) -> operations::ListResourceGroups {
        operations::ListResourceGroups::new(&self.client, analytics_instance_id.into())
    }

    /// Scales the analytics instance.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `scale_analytics_instance_details`: The request body:
    ///   [`ScaleAnalyticsInstanceDetails`](crate::models::ScaleAnalyticsInstanceDetails).
    pub fn scale_analytics_instance(
        &self,
        analytics_instance_id: impl Into<String>,
        scale_analytics_instance_details: models::ScaleAnalyticsInstanceDetails,
    ) -> operations::ScaleAnalyticsInstance {
        operations::ScaleAnalyticsInstance::new(
            &self.client,
            analytics_instance_id.into(),
            scale_analytics_instance_details,
        )
    }

    /// Sets the feature bundle.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `set_feature_bundle_details`: The request body:
    ///   [`SetFeatureBundleDetails`](crate::models::SetFeatureBundleDetails).
    pub fn set_feature_bundle(
        &self,
        analytics_instance_id: impl Into<String>,
        set_feature_bundle_details: models::SetFeatureBundleDetails,
    ) -> operations::SetFeatureBundle {
        operations::SetFeatureBundle::new(
            &self.client,
            analytics_instance_id.into(),
            set_feature_bundle_details,
        )
    }

    /// Sets the KMS key.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `set_kms_key_details`: The request body:
    ///   [`SetKmsKeyDetails`](crate::models::SetKmsKeyDetails).
    pub fn set_kms_key(
        &self,
        analytics_instance_id: impl Into<String>,
        set_kms_key_details: models::SetKmsKeyDetails,
    ) -> operations::SetKmsKey {
        operations::SetKmsKey::new(&self.client, analytics_instance_id.into(), set_kms_key_details)
    }

    /// Starts the analytics instance.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn start_analytics_instance(
        &self,
        analytics_instance_id: impl Into<String>,
    ) -> operations::StartAnalyticsInstance {
        operations::StartAnalyticsInstance::new(&self.client, analytics_instance_id.into())
    }

    /// Stops the analytics instance.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    pub fn stop_analytics_instance(
        &self,
        analytics_instance_id: impl Into<String>,
    ) -> operations::StopAnalyticsInstance {
        operations::StopAnalyticsInstance::new(&self.client, analytics_instance_id.into())
    }

    /// Updates the analytics instance.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `update_analytics_instance_details`: The request body:
    ///   [`UpdateAnalyticsInstanceDetails`](crate::models::UpdateAnalyticsInstanceDetails).
    pub fn update_analytics_instance(
        &self,
        analytics_instance_id: impl Into<String>,
        update_analytics_instance_details: models::UpdateAnalyticsInstanceDetails,
    ) -> operations::UpdateAnalyticsInstance {
        operations::UpdateAnalyticsInstance::new(
            &self.client,
            analytics_instance_id.into(),
            update_analytics_instance_details,
        )
    }

    /// Updates the private access channel.
    ///
    /// - `private_access_channel_key`: The key of the private access channel.
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `update_private_access_channel_details`: The request body:
    ///   [`UpdatePrivateAccessChannelDetails`](crate::models::UpdatePrivateAccessChannelDetails).
    pub fn update_private_access_channel(
        &self,
        private_access_channel_key: impl Into<String>,
        analytics_instance_id: impl Into<String>,
        update_private_access_channel_details: models::UpdatePrivateAccessChannelDetails,
    ) -> operations::UpdatePrivateAccessChannel {
        operations::UpdatePrivateAccessChannel::new(
            &self.client,
            private_access_channel_key.into(),
            analytics_instance_id.into(),
            update_private_access_channel_details,
        )
    }

    /// Updates the resource group.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `analytics_instance_resource_group_id`: The ID of the resource group in the Analytics
    ///   instance.
    /// - `update_resource_group_details`: The request body:
    ///   [`UpdateResourceGroupDetails`](crate::models::UpdateResourceGroupDetails).
    pub fn update_resource_group(
        &self,
        analytics_instance_id: impl Into<String>,
        analytics_instance_resource_group_id: impl Into<String>,
        update_resource_group_details: models::UpdateResourceGroupDetails,
    ) -> operations::UpdateResourceGroup {
        operations::UpdateResourceGroup::new(
            &self.client,
            analytics_instance_id.into(),
            analytics_instance_resource_group_id.into(),
            update_resource_group_details,
        )
    }

    /// Updates the vanity URL.
    ///
    /// - `analytics_instance_id`: The OCID of the Analytics instance.
    /// - `vanity_url_key`: The vanity URL key.
    /// - `update_vanity_url_details`: The request body:
    ///   [`UpdateVanityUrlDetails`](crate::models::UpdateVanityUrlDetails).
    pub fn update_vanity_url(
        &self,
        analytics_instance_id: impl Into<String>,
        vanity_url_key: impl Into<String>,
        update_vanity_url_details: models::UpdateVanityUrlDetails,
    ) -> operations::UpdateVanityUrl {
        operations::UpdateVanityUrl::new(
            &self.client,
            analytics_instance_id.into(),
            vanity_url_key.into(),
            update_vanity_url_details,
        )
    }
}

/// # Work request
impl AnalyticsClient {
    /// Deletes the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn delete_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::DeleteWorkRequest {
        operations::DeleteWorkRequest::new(&self.client, work_request_id.into())
    }

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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(AnalyticsClient);
