// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("logging", "https://logging.{region}.oci.{secondLevelDomain}", "/20200531")
        .with_dual_stack_template("https://logging.{region}.ds.oci.{secondLevelDomain}")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Logging Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_logging::{Config, LoggingManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_logging::Error> {
/// let config = Config::load().await?;
/// let client = LoggingManagementClient::new(&config)?;
///
/// let mut items = client.list_log_groups("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LoggingManagementClient {
    client: Client,
}

impl LoggingManagementClient {
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

/// # Log
impl LoggingManagementClient {
    /// Changes the log log group.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `log_id`: The OCID of the log.
    /// - `change_log_log_group_details`: The request body:
    ///   [`ChangeLogLogGroupDetails`](crate::models::ChangeLogLogGroupDetails).
    pub fn change_log_log_group(
        &self,
        log_group_id: impl Into<String>,
        log_id: impl Into<String>,
        change_log_log_group_details: models::ChangeLogLogGroupDetails,
    ) -> operations::ChangeLogLogGroup {
        operations::ChangeLogLogGroup::new(
            &self.client,
            log_group_id.into(),
            log_id.into(),
            change_log_log_group_details,
        )
    }

    /// Creates a log.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `create_log_details`: The request body:
    ///   [`CreateLogDetails`](crate::models::CreateLogDetails).
    pub fn create_log(
        &self,
        log_group_id: impl Into<String>,
        create_log_details: models::CreateLogDetails,
    ) -> operations::CreateLog {
        operations::CreateLog::new(&self.client, log_group_id.into(), create_log_details)
    }

    /// Deletes the log.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `log_id`: The OCID of the log.
    pub fn delete_log(
        &self,
        log_group_id: impl Into<String>,
        log_id: impl Into<String>,
    ) -> operations::DeleteLog {
        operations::DeleteLog::new(&self.client, log_group_id.into(), log_id.into())
    }

    /// Gets the log.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `log_id`: The OCID of the log.
    pub fn get_log(
        &self,
        log_group_id: impl Into<String>,
        log_id: impl Into<String>,
    ) -> operations::GetLog {
        operations::GetLog::new(&self.client, log_group_id.into(), log_id.into())
    }

    /// Lists the logs.
    ///
    /// - `log_group_id`: The OCID of the log group.
    pub fn list_logs(&self, log_group_id: impl Into<String>) -> operations::ListLogs {
        operations::ListLogs::new(&self.client, log_group_id.into())
    }

    /// Updates the log.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `log_id`: The OCID of the log.
    /// - `update_log_details`: The request body:
    ///   [`UpdateLogDetails`](crate::models::UpdateLogDetails).
    pub fn update_log(
        &self,
        log_group_id: impl Into<String>,
        log_id: impl Into<String>,
        update_log_details: models::UpdateLogDetails,
    ) -> operations::UpdateLog {
        operations::UpdateLog::new(
            &self.client,
            log_group_id.into(),
            log_id.into(),
            update_log_details,
        )
    }
}

/// # Log group
impl LoggingManagementClient {
    /// Moves the log group to another compartment.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `change_log_group_compartment_details`: The request body:
    ///   [`ChangeLogGroupCompartmentDetails`](crate::models::ChangeLogGroupCompartmentDetails).
    pub fn change_log_group_compartment(
        &self,
        log_group_id: impl Into<String>,
        change_log_group_compartment_details: models::ChangeLogGroupCompartmentDetails,
    ) -> operations::ChangeLogGroupCompartment {
        operations::ChangeLogGroupCompartment::new(
            &self.client,
            log_group_id.into(),
            change_log_group_compartment_details,
        )
    }

    /// Creates a log group.
    ///
    /// - `create_log_group_details`: The request body:
    ///   [`CreateLogGroupDetails`](crate::models::CreateLogGroupDetails).
    #[inline]
    pub fn create_log_group(
        &self,
        create_log_group_details: models::CreateLogGroupDetails,
    ) -> operations::CreateLogGroup {
        operations::CreateLogGroup::new(&self.client, create_log_group_details)
    }

    /// Deletes the log group.
    ///
    /// - `log_group_id`: The OCID of the log group.
    pub fn delete_log_group(&self, log_group_id: impl Into<String>) -> operations::DeleteLogGroup {
        operations::DeleteLogGroup::new(&self.client, log_group_id.into())
    }

    /// Gets the log group.
    ///
    /// - `log_group_id`: The OCID of the log group.
    pub fn get_log_group(&self, log_group_id: impl Into<String>) -> operations::GetLogGroup {
        operations::GetLogGroup::new(&self.client, log_group_id.into())
    }

    /// Lists the log groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_log_groups(&self, compartment_id: impl Into<String>) -> operations::ListLogGroups {
        operations::ListLogGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the log group.
    ///
    /// - `log_group_id`: The OCID of the log group.
    /// - `update_log_group_details`: The request body:
    ///   [`UpdateLogGroupDetails`](crate::models::UpdateLogGroupDetails).
    pub fn update_log_group(
        &self,
        log_group_id: impl Into<String>,
        update_log_group_details: models::UpdateLogGroupDetails,
    ) -> operations::UpdateLogGroup {
        operations::UpdateLogGroup::new(&self.client, log_group_id.into(), update_log_group_details)
    }
}

/// # Log saved search
impl LoggingManagementClient {
    /// Moves the log saved search to another compartment.
    ///
    /// - `log_saved_search_id`: The OCID of the saved log search.
    /// - `change_log_saved_search_compartment_details`: The request body:
    ///   [`ChangeLogSavedSearchCompartmentDetails`](crate::models::ChangeLogSavedSearchCompartmentDetails).
    pub fn change_log_saved_search_compartment(
        &self,
        log_saved_search_id: impl Into<String>,
        change_log_saved_search_compartment_details: models::ChangeLogSavedSearchCompartmentDetails,
    ) -> operations::ChangeLogSavedSearchCompartment {
        operations::ChangeLogSavedSearchCompartment::new(
            &self.client,
            log_saved_search_id.into(),
            change_log_saved_search_compartment_details,
        )
    }

    /// Creates a log saved search.
    ///
    /// - `create_log_saved_search_details`: The request body:
    ///   [`CreateLogSavedSearchDetails`](crate::models::CreateLogSavedSearchDetails).
    #[inline]
    pub fn create_log_saved_search(
        &self,
        create_log_saved_search_details: models::CreateLogSavedSearchDetails,
    ) -> operations::CreateLogSavedSearch {
        operations::CreateLogSavedSearch::new(&self.client, create_log_saved_search_details)
    }

    /// Deletes the log saved search.
    ///
    /// - `log_saved_search_id`: The OCID of the saved log search.
    pub fn delete_log_saved_search(
        &self,
        log_saved_search_id: impl Into<String>,
    ) -> operations::DeleteLogSavedSearch {
        operations::DeleteLogSavedSearch::new(&self.client, log_saved_search_id.into())
    }

    /// Gets the log saved search.
    ///
    /// - `log_saved_search_id`: The OCID of the saved log search.
    pub fn get_log_saved_search(
        &self,
        log_saved_search_id: impl Into<String>,
    ) -> operations::GetLogSavedSearch {
        operations::GetLogSavedSearch::new(&self.client, log_saved_search_id.into())
    }

    /// Lists the log saved searches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_log_saved_searches(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLogSavedSearches {
        operations::ListLogSavedSearches::new(&self.client, compartment_id.into())
    }

    /// Updates the log saved search.
    ///
    /// - `log_saved_search_id`: The OCID of the saved log search.
    /// - `update_log_saved_search_details`: The request body:
    ///   [`UpdateLogSavedSearchDetails`](crate::models::UpdateLogSavedSearchDetails).
    pub fn update_log_saved_search(
        &self,
        log_saved_search_id: impl Into<String>,
        update_log_saved_search_details: models::UpdateLogSavedSearchDetails,
    ) -> operations::UpdateLogSavedSearch {
        operations::UpdateLogSavedSearch::new(
            &self.client,
            log_saved_search_id.into(),
            update_log_saved_search_details,
        )
    }
}

/// # Service
impl LoggingManagementClient {
    /// Lists the services.
    #[inline]
    pub fn list_services(&self) -> operations::ListServices {
        operations::ListServices::new(&self.client)
    }
}

/// # Unified agent configuration
impl LoggingManagementClient {
    /// Moves the unified agent configuration to another compartment.
    ///
    /// - `unified_agent_configuration_id`: The OCID of the Unified Monitoring Agent configuration.
    /// - `change_unified_agent_configuration_compartment_details`: The request body:
    ///   [`ChangeUnifiedAgentConfigurationCompartmentDetails`](crate::models::ChangeUnifiedAgentConfigurationCompartmentDetails).
    pub fn change_unified_agent_configuration_compartment(
        &self,
        unified_agent_configuration_id: impl Into<String>,
        change_unified_agent_configuration_compartment_details: models::ChangeUnifiedAgentConfigurationCompartmentDetails,
    ) -> operations::ChangeUnifiedAgentConfigurationCompartment {
        operations::ChangeUnifiedAgentConfigurationCompartment::new(
            &self.client,
            unified_agent_configuration_id.into(),
            change_unified_agent_configuration_compartment_details,
        )
    }

    /// Creates a unified agent configuration.
    ///
    /// - `create_unified_agent_configuration_details`: The request body:
    ///   [`CreateUnifiedAgentConfigurationDetails`](crate::models::CreateUnifiedAgentConfigurationDetails).
    #[inline]
    pub fn create_unified_agent_configuration(
        &self,
        create_unified_agent_configuration_details: models::CreateUnifiedAgentConfigurationDetails,
    ) -> operations::CreateUnifiedAgentConfiguration {
        operations::CreateUnifiedAgentConfiguration::new(
            &self.client,
            create_unified_agent_configuration_details,
        )
    }

    /// Deletes the unified agent configuration.
    ///
    /// - `unified_agent_configuration_id`: The OCID of the Unified Monitoring Agent configuration.
    pub fn delete_unified_agent_configuration(
        &self,
        unified_agent_configuration_id: impl Into<String>,
    ) -> operations::DeleteUnifiedAgentConfiguration {
        operations::DeleteUnifiedAgentConfiguration::new(
            &self.client,
            unified_agent_configuration_id.into(),
        )
    }

    /// Gets the unified agent configuration.
    ///
    /// - `unified_agent_configuration_id`: The OCID of the Unified Monitoring Agent configuration.
    pub fn get_unified_agent_configuration(
        &self,
        unified_agent_configuration_id: impl Into<String>,
    ) -> operations::GetUnifiedAgentConfiguration {
        operations::GetUnifiedAgentConfiguration::new(
            &self.client,
            unified_agent_configuration_id.into(),
        )
    }

    /// Lists the unified agent configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_unified_agent_configurations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUnifiedAgentConfigurations {
        operations::ListUnifiedAgentConfigurations::new(&self.client, compartment_id.into())
    }

    /// Updates the unified agent configuration.
    ///
    /// - `unified_agent_configuration_id`: The OCID of the Unified Monitoring Agent configuration.
    /// - `update_unified_agent_configuration_details`: The request body:
    ///   [`UpdateUnifiedAgentConfigurationDetails`](crate::models::UpdateUnifiedAgentConfigurationDetails).
    pub fn update_unified_agent_configuration(
        &self,
        unified_agent_configuration_id: impl Into<String>,
        update_unified_agent_configuration_details: models::UpdateUnifiedAgentConfigurationDetails,
    ) -> operations::UpdateUnifiedAgentConfiguration {
        operations::UpdateUnifiedAgentConfiguration::new(
            &self.client,
            unified_agent_configuration_id.into(),
            update_unified_agent_configuration_details,
        )
    }
}

/// # Work request
impl LoggingManagementClient {
    /// Deletes the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn delete_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::DeleteWorkRequest {
        operations::DeleteWorkRequest::new(&self.client, work_request_id.into())
    }

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
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
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

client!(LoggingManagementClient);
