// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("jms-utils", "https://utils.javamanagement.{region}.oci.{secondLevelDomain}", "/20250521")
        .with_dual_stack_template("https://utils.javamanagement.{region}.ds.oci.{secondLevelDomain}")
        .with_dual_stack()
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Java Management Service Utilities API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_jms_utils::{Config, JmsUtilsClient};
///
/// # async fn example() -> Result<(), oci_sdk_jms_utils::Error> {
/// let config = Config::load().await?;
/// let client = JmsUtilsClient::new(&config)?;
///
/// let mut items = client.list_work_requests().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct JmsUtilsClient {
    client: Client,
}

impl JmsUtilsClient {
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

/// # Analyze applications configuration
impl JmsUtilsClient {
    /// Gets the analyze applications configuration.
    #[inline]
    pub fn get_analyze_applications_configuration(
        &self,
    ) -> operations::GetAnalyzeApplicationsConfiguration {
        operations::GetAnalyzeApplicationsConfiguration::new(&self.client)
    }

    /// Updates the analyze applications configuration.
    ///
    /// - `update_analyze_applications_configuration_details`: The request body:
    ///   [`UpdateAnalyzeApplicationsConfigurationDetails`](crate::models::UpdateAnalyzeApplicationsConfigurationDetails).
    #[inline]
    pub fn update_analyze_applications_configuration(
        &self,
        update_analyze_applications_configuration_details: models::UpdateAnalyzeApplicationsConfigurationDetails,
    ) -> operations::UpdateAnalyzeApplicationsConfiguration {
        operations::UpdateAnalyzeApplicationsConfiguration::new(
            &self.client,
            update_analyze_applications_configuration_details,
        )
    }
}

/// # Java migration analysis
impl JmsUtilsClient {
    /// Deletes the Java migration analysis.
    ///
    /// - `java_migration_analysis_id`: The OCID of the Java migration analysis.
    pub fn delete_java_migration_analysis(
        &self,
        java_migration_analysis_id: impl Into<String>,
    ) -> operations::DeleteJavaMigrationAnalysis {
        operations::DeleteJavaMigrationAnalysis::new(
            &self.client,
            java_migration_analysis_id.into(),
        )
    }

    /// Gets the Java migration analysis.
    ///
    /// - `java_migration_analysis_id`: The OCID of the Java migration analysis.
    pub fn get_java_migration_analysis(
        &self,
        java_migration_analysis_id: impl Into<String>,
    ) -> operations::GetJavaMigrationAnalysis {
        operations::GetJavaMigrationAnalysis::new(&self.client, java_migration_analysis_id.into())
    }

    /// Lists the Java migration analysis.
    #[inline]
    pub fn list_java_migration_analysis(&self) -> operations::ListJavaMigrationAnalysis {
        operations::ListJavaMigrationAnalysis::new(&self.client)
    }

    /// Requests the Java migration analysis.
    ///
    /// - `request_java_migration_analysis_details`: The request body:
    ///   [`RequestJavaMigrationAnalysisDetails`](crate::models::RequestJavaMigrationAnalysisDetails).
    #[inline]
    pub fn request_java_migration_analysis(
        &self,
        request_java_migration_analysis_details: models::RequestJavaMigrationAnalysisDetails,
    ) -> operations::RequestJavaMigrationAnalysis {
        operations::RequestJavaMigrationAnalysis::new(
            &self.client,
            request_java_migration_analysis_details,
        )
    }
}

/// # Performance tuning analysis
impl JmsUtilsClient {
    /// Deletes the performance tuning analysis.
    ///
    /// - `performance_tuning_analysis_id`: The OCID of the performance tuning analysis.
    pub fn delete_performance_tuning_analysis(
        &self,
        performance_tuning_analysis_id: impl Into<String>,
    ) -> operations::DeletePerformanceTuningAnalysis {
        operations::DeletePerformanceTuningAnalysis::new(
            &self.client,
            performance_tuning_analysis_id.into(),
        )
    }

    /// Gets the performance tuning analysis.
    ///
    /// - `performance_tuning_analysis_id`: The OCID of the performance tuning analysis.
    pub fn get_performance_tuning_analysis(
        &self,
        performance_tuning_analysis_id: impl Into<String>,
    ) -> operations::GetPerformanceTuningAnalysis {
        operations::GetPerformanceTuningAnalysis::new(
            &self.client,
            performance_tuning_analysis_id.into(),
        )
    }

    /// Lists the performance tuning analysis.
    #[inline]
    pub fn list_performance_tuning_analysis(&self) -> operations::ListPerformanceTuningAnalysis {
        operations::ListPerformanceTuningAnalysis::new(&self.client)
    }

    /// Requests the performance tuning analysis.
    ///
    /// - `request_performance_tuning_analysis_details`: The request body:
    ///   [`RequestPerformanceTuningAnalysisDetails`](crate::models::RequestPerformanceTuningAnalysisDetails).
    #[inline]
    pub fn request_performance_tuning_analysis(
        &self,
        request_performance_tuning_analysis_details: models::RequestPerformanceTuningAnalysisDetails,
    ) -> operations::RequestPerformanceTuningAnalysis {
        operations::RequestPerformanceTuningAnalysis::new(
            &self.client,
            request_performance_tuning_analysis_details,
        )
    }
}

/// # Subscription acknowledgment configuration
impl JmsUtilsClient {
    /// Gets the subscription acknowledgment configuration.
    #[inline]
    pub fn get_subscription_acknowledgment_configuration(
        &self,
    ) -> operations::GetSubscriptionAcknowledgmentConfiguration {
        operations::GetSubscriptionAcknowledgmentConfiguration::new(&self.client)
    }

    /// Updates the subscription acknowledgment configuration.
    ///
    /// - `update_subscription_acknowledgment_configuration_details`: The request body:
    ///   [`UpdateSubscriptionAcknowledgmentConfigurationDetails`](crate::models::UpdateSubscriptionAcknowledgmentConfigurationDetails).
    #[inline]
    pub fn update_subscription_acknowledgment_configuration(
        &self,
        update_subscription_acknowledgment_configuration_details: models::UpdateSubscriptionAcknowledgmentConfigurationDetails,
    ) -> operations::UpdateSubscriptionAcknowledgmentConfiguration {
        operations::UpdateSubscriptionAcknowledgmentConfiguration::new(
            &self.client,
            update_subscription_acknowledgment_configuration_details,
        )
    }
}

/// # Work item
impl JmsUtilsClient {
    /// Lists the work items.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_items(&self, work_request_id: impl Into<String>) -> operations::ListWorkItems {
        operations::ListWorkItems::new(&self.client, work_request_id.into())
    }
}

/// # Work request
impl JmsUtilsClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(JmsUtilsClient);
