// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("integration", "https://integration.{region}.ocp.{secondLevelDomain}", "/20190131")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs")
        .with_compartment();

/// A client for the Integration API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_integration::{Config, IntegrationInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_integration::Error> {
/// let config = Config::load().await?;
/// let client = IntegrationInstanceClient::new(&config)?;
///
/// let mut items = client.list_integration_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IntegrationInstanceClient {
    client: Client,
}

impl IntegrationInstanceClient {
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

/// # Integration instance
impl IntegrationInstanceClient {
    /// Adds a log analytics log group.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `add_log_analytics_log_group_details`: The request body:
    ///   [`AddLogAnalyticsLogGroupDetails`](crate::models::AddLogAnalyticsLogGroupDetails).
    pub fn add_log_analytics_log_group(
        &self,
        integration_instance_id: impl Into<String>,
        add_log_analytics_log_group_details: models::AddLogAnalyticsLogGroupDetails,
    ) -> operations::AddLogAnalyticsLogGroup {
        operations::AddLogAnalyticsLogGroup::new(
            &self.client,
            integration_instance_id.into(),
            add_log_analytics_log_group_details,
        )
    }

    /// Adds an Oracle managed custom endpoint.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `add_oracle_managed_custom_endpoint_details`: The request body:
    ///   [`AddOracleManagedCustomEndpointDetails`](crate::models::AddOracleManagedCustomEndpointDetails).
    pub fn add_oracle_managed_custom_endpoint(
        &self,
        integration_instance_id: impl Into<String>,
        add_oracle_managed_custom_endpoint_details: models::AddOracleManagedCustomEndpointDetails,
    ) -> operations::AddOracleManagedCustomEndpoint {
        operations::AddOracleManagedCustomEndpoint::new(
            &self.client,
            integration_instance_id.into(),
            add_oracle_managed_custom_endpoint_details,
        )
    }

    /// Moves the integration instance to another compartment.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `change_integration_instance_compartment_details`: The request body:
    ///   [`ChangeIntegrationInstanceCompartmentDetails`](crate::models::ChangeIntegrationInstanceCompartmentDetails).
    pub fn change_integration_instance_compartment(
        &self,
        integration_instance_id: impl Into<String>,
        change_integration_instance_compartment_details: models::ChangeIntegrationInstanceCompartmentDetails,
    ) -> operations::ChangeIntegrationInstanceCompartment {
        operations::ChangeIntegrationInstanceCompartment::new(
            &self.client,
            integration_instance_id.into(),
            change_integration_instance_compartment_details,
        )
    }

    /// Changes the integration instance network endpoint.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `change_integration_instance_network_endpoint_details`: The request body:
    ///   [`ChangeIntegrationInstanceNetworkEndpointDetails`](crate::models::ChangeIntegrationInstanceNetworkEndpointDetails).
    pub fn change_integration_instance_network_endpoint(
        &self,
        integration_instance_id: impl Into<String>,
        change_integration_instance_network_endpoint_details: models::ChangeIntegrationInstanceNetworkEndpointDetails,
    ) -> operations::ChangeIntegrationInstanceNetworkEndpoint {
        operations::ChangeIntegrationInstanceNetworkEndpoint::new(
            &self.client,
            integration_instance_id.into(),
            change_integration_instance_network_endpoint_details,
        )
    }

    /// Changes the private endpoint outbound connection.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `change_private_endpoint_outbound_connection_details`: The request body:
    ///   [`ChangePrivateEndpointOutboundConnectionDetails`](crate::models::ChangePrivateEndpointOutboundConnectionDetails).
    pub fn change_private_endpoint_outbound_connection(
        &self,
        integration_instance_id: impl Into<String>,
        change_private_endpoint_outbound_connection_details: models::ChangePrivateEndpointOutboundConnectionDetails,
    ) -> operations::ChangePrivateEndpointOutboundConnection {
        operations::ChangePrivateEndpointOutboundConnection::new(
            &self.client,
            integration_instance_id.into(),
            change_private_endpoint_outbound_connection_details,
        )
    }

    /// Converts the instance.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `convert_instance_details`: The request body:
    ///   [`ConvertInstanceDetails`](crate::models::ConvertInstanceDetails).
    pub fn convert_instance(
        &self,
        integration_instance_id: impl Into<String>,
        convert_instance_details: models::ConvertInstanceDetails,
    ) -> operations::ConvertInstance {
        operations::ConvertInstance::new(
            &self.client,
            integration_instance_id.into(),
            convert_instance_details,
        )
    }

    /// Creates an integration instance.
    ///
    /// - `create_integration_instance_details`: The request body:
    ///   [`CreateIntegrationInstanceDetails`](crate::models::CreateIntegrationInstanceDetails).
    #[inline]
    pub fn create_integration_instance(
        &self,
        create_integration_instance_details: models::CreateIntegrationInstanceDetails,
    ) -> operations::CreateIntegrationInstance {
        operations::CreateIntegrationInstance::new(
            &self.client,
            create_integration_instance_details,
        )
    }

    /// Deletes the integration instance.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn delete_integration_instance(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::DeleteIntegrationInstance {
        operations::DeleteIntegrationInstance::new(&self.client, integration_instance_id.into())
    }

    /// Disables the process automation.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn disable_process_automation(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::DisableProcessAutomation {
        operations::DisableProcessAutomation::new(&self.client, integration_instance_id.into())
    }

    /// Fails over for disaster recovery.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn disaster_recovery_failover(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::DisasterRecoveryFailover {
        operations::DisasterRecoveryFailover::new(&self.client, integration_instance_id.into())
    }

    /// Enables the process automation.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn enable_process_automation(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::EnableProcessAutomation {
        operations::EnableProcessAutomation::new(&self.client, integration_instance_id.into())
    }

    /// Extends the data retention.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `extend_data_retention_details`: The request body:
    ///   [`ExtendDataRetentionDetails`](crate::models::ExtendDataRetentionDetails).
    pub fn extend_data_retention(
        &self,
        integration_instance_id: impl Into<String>,
        extend_data_retention_details: models::ExtendDataRetentionDetails,
    ) -> operations::ExtendDataRetention {
        operations::ExtendDataRetention::new(
            &self.client,
            integration_instance_id.into(),
            extend_data_retention_details,
        )
    }

    /// Gets the integration instance.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn get_integration_instance(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::GetIntegrationInstance {
        operations::GetIntegrationInstance::new(&self.client, integration_instance_id.into())
    }

    /// Lists the integration instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_integration_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIntegrationInstances {
        operations::ListIntegrationInstances::new(&self.client, compartment_id.into())
    }

    /// Removes the log analytics log group.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn remove_log_analytics_log_group(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::RemoveLogAnalyticsLogGroup {
        operations::RemoveLogAnalyticsLogGroup::new(&self.client, integration_instance_id.into())
    }

    /// Removes the Oracle managed custom endpoint.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn remove_oracle_managed_custom_endpoint(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::RemoveOracleManagedCustomEndpoint {
        operations::RemoveOracleManagedCustomEndpoint::new(
            &self.client,
            integration_instance_id.into(),
        )
    }

    /// Starts the integration instance.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn start_integration_instance(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::StartIntegrationInstance {
        operations::StartIntegrationInstance::new(&self.client, integration_instance_id.into())
    }

    /// Stops the integration instance.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    pub fn stop_integration_instance(
        &self,
        integration_instance_id: impl Into<String>,
    ) -> operations::StopIntegrationInstance {
        operations::StopIntegrationInstance::new(&self.client, integration_instance_id.into())
    }

    /// Updates the integration instance.
    ///
    /// - `integration_instance_id`: The ID of the integration instance.
    /// - `update_integration_instance_details`: The request body:
    ///   [`UpdateIntegrationInstanceDetails`](crate::models::UpdateIntegrationInstanceDetails).
    pub fn update_integration_instance(
        &self,
        integration_instance_id: impl Into<String>,
        update_integration_instance_details: models::UpdateIntegrationInstanceDetails,
    ) -> operations::UpdateIntegrationInstance {
        operations::UpdateIntegrationInstance::new(
            &self.client,
            integration_instance_id.into(),
            update_integration_instance_details,
        )
    }
}

/// # Work request
impl IntegrationInstanceClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
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

client!(IntegrationInstanceClient);
