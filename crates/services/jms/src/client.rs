// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("jms", "https://javamanagement.{region}.oci.{secondLevelDomain}", "/20210610")
        .with_dual_stack_template("https://javamanagement.{region}.ds.oci.{secondLevelDomain}")
        .with_dual_stack()
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Java Management Service Fleets API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_jms::{Config, JavaManagementServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_jms::Error> {
/// let config = Config::load().await?;
/// let client = JavaManagementServiceClient::new(&config)?;
///
/// let mut items = client.list_fleets().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct JavaManagementServiceClient {
    client: Client,
}

impl JavaManagementServiceClient {
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

/// # Agent installer
impl JavaManagementServiceClient {
    /// Generates an agent installer configuration.
    ///
    /// - `generate_agent_installer_configuration_details`: The request body:
    ///   [`GenerateAgentInstallerConfigurationDetails`](crate::models::GenerateAgentInstallerConfigurationDetails).
    #[inline]
    pub fn generate_agent_installer_configuration(
        &self,
        generate_agent_installer_configuration_details: models::GenerateAgentInstallerConfigurationDetails,
    ) -> operations::GenerateAgentInstallerConfiguration {
        operations::GenerateAgentInstallerConfiguration::new(
            &self.client,
            generate_agent_installer_configuration_details,
        )
    }

    /// Lists the agent installers.
    #[inline]
    pub fn list_agent_installers(&self) -> operations::ListAgentInstallers {
        operations::ListAgentInstallers::new(&self.client)
    }
}

/// # Announcement
impl JavaManagementServiceClient {
    /// Lists the announcements.
    #[inline]
    pub fn list_announcements(&self) -> operations::ListAnnouncements {
        operations::ListAnnouncements::new(&self.client)
    }
}

/// # Application installation usage
impl JavaManagementServiceClient {
    /// Summarizes the application installation usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_application_installation_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeApplicationInstallationUsage {
        operations::SummarizeApplicationInstallationUsage::new(&self.client, fleet_id.into())
    }
}

/// # Application usage
impl JavaManagementServiceClient {
    /// Summarizes the application usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_application_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeApplicationUsage {
        operations::SummarizeApplicationUsage::new(&self.client, fleet_id.into())
    }
}

/// # Blocklist
impl JavaManagementServiceClient {
    /// Creates a blocklist.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `create_blocklist_details`: The request body:
    ///   [`CreateBlocklistDetails`](crate::models::CreateBlocklistDetails).
    pub fn create_blocklist(
        &self,
        fleet_id: impl Into<String>,
        create_blocklist_details: models::CreateBlocklistDetails,
    ) -> operations::CreateBlocklist {
        operations::CreateBlocklist::new(&self.client, fleet_id.into(), create_blocklist_details)
    }

    /// Deletes the blocklist.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `blocklist_key`: The blocklist key.
    pub fn delete_blocklist(
        &self,
        fleet_id: impl Into<String>,
        blocklist_key: impl Into<String>,
    ) -> operations::DeleteBlocklist {
        operations::DeleteBlocklist::new(&self.client, fleet_id.into(), blocklist_key.into())
    }

    /// Lists the blocklists.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_blocklists(&self, fleet_id: impl Into<String>) -> operations::ListBlocklists {
        operations::ListBlocklists::new(&self.client, fleet_id.into())
    }
}

/// # Container
impl JavaManagementServiceClient {
    /// Lists the containers.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_containers(&self, fleet_id: impl Into<String>) -> operations::ListContainers {
        operations::ListContainers::new(&self.client, fleet_id.into())
    }
}

/// # Crypto analysis
impl JavaManagementServiceClient {
    /// Deletes the crypto analysis result.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `crypto_analysis_result_id`: The OCID of the crypto analysis result.
    pub fn delete_crypto_analysis_result(
        &self,
        fleet_id: impl Into<String>,
        crypto_analysis_result_id: impl Into<String>,
    ) -> operations::DeleteCryptoAnalysisResult {
        operations::DeleteCryptoAnalysisResult::new(
            &self.client,
            fleet_id.into(),
            crypto_analysis_result_id.into(),
        )
    }

    /// Gets the crypto analysis result.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `crypto_analysis_result_id`: The OCID of the crypto analysis result.
    pub fn get_crypto_analysis_result(
        &self,
        fleet_id: impl Into<String>,
        crypto_analysis_result_id: impl Into<String>,
    ) -> operations::GetCryptoAnalysisResult {
        operations::GetCryptoAnalysisResult::new(
            &self.client,
            fleet_id.into(),
            crypto_analysis_result_id.into(),
        )
    }

    /// Lists the crypto analysis results.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_crypto_analysis_results(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListCryptoAnalysisResults {
        operations::ListCryptoAnalysisResults::new(&self.client, fleet_id.into())
    }
}

/// # DRS file
impl JavaManagementServiceClient {
    /// Deletes the DRS file.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `drs_file_key`: The key of the deployment rule set (DRS) file in Object Storage.
    pub fn delete_drs_file(
        &self,
        fleet_id: impl Into<String>,
        drs_file_key: impl Into<String>,
    ) -> operations::DeleteDrsFile {
        operations::DeleteDrsFile::new(&self.client, fleet_id.into(), drs_file_key.into())
    }

    /// Gets the DRS file.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `drs_file_key`: The key of the deployment rule set (DRS) file in Object Storage.
    pub fn get_drs_file(
        &self,
        fleet_id: impl Into<String>,
        drs_file_key: impl Into<String>,
    ) -> operations::GetDrsFile {
        operations::GetDrsFile::new(&self.client, fleet_id.into(), drs_file_key.into())
    }

    /// Lists the DRS files.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_drs_files(&self, fleet_id: impl Into<String>) -> operations::ListDrsFiles {
        operations::ListDrsFiles::new(&self.client, fleet_id.into())
    }
}

/// # Deployed application installation usage
impl JavaManagementServiceClient {
    /// Summarizes the deployed application installation usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_deployed_application_installation_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeDeployedApplicationInstallationUsage {
        operations::SummarizeDeployedApplicationInstallationUsage::new(
            &self.client,
            fleet_id.into(),
        )
    }
}

/// # Deployed application usage
impl JavaManagementServiceClient {
    /// Summarizes the deployed application usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_deployed_application_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeDeployedApplicationUsage {
        operations::SummarizeDeployedApplicationUsage::new(&self.client, fleet_id.into())
    }
}

/// # Export setting
impl JavaManagementServiceClient {
    /// Gets the export setting.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn get_export_setting(&self, fleet_id: impl Into<String>) -> operations::GetExportSetting {
        operations::GetExportSetting::new(&self.client, fleet_id.into())
    }

    /// Updates the export setting.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `update_export_setting_details`: The request body:
    ///   [`UpdateExportSettingDetails`](crate::models::UpdateExportSettingDetails).
    pub fn update_export_setting(
        &self,
        fleet_id: impl Into<String>,
        update_export_setting_details: models::UpdateExportSettingDetails,
    ) -> operations::UpdateExportSetting {
        operations::UpdateExportSetting::new(
            &self.client,
            fleet_id.into(),
            update_export_setting_details,
        )
    }
}

/// # Export status
impl JavaManagementServiceClient {
    /// Gets the export status.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn get_export_status(&self, fleet_id: impl Into<String>) -> operations::GetExportStatus {
        operations::GetExportStatus::new(&self.client, fleet_id.into())
    }
}

/// # Fleet
impl JavaManagementServiceClient {
    /// Moves the fleet to another compartment.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `change_fleet_compartment_details`: The request body:
    ///   [`ChangeFleetCompartmentDetails`](crate::models::ChangeFleetCompartmentDetails).
    pub fn change_fleet_compartment(
        &self,
        fleet_id: impl Into<String>,
        change_fleet_compartment_details: models::ChangeFleetCompartmentDetails,
    ) -> operations::ChangeFleetCompartment {
        operations::ChangeFleetCompartment::new(
            &self.client,
            fleet_id.into(),
            change_fleet_compartment_details,
        )
    }

    /// Creates a DRS file.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `create_drs_file_details`: The request body:
    ///   [`CreateDrsFileDetails`](crate::models::CreateDrsFileDetails).
    pub fn create_drs_file(
        &self,
        fleet_id: impl Into<String>,
        create_drs_file_details: models::CreateDrsFileDetails,
    ) -> operations::CreateDrsFile {
        operations::CreateDrsFile::new(&self.client, fleet_id.into(), create_drs_file_details)
    }

    /// Creates a fleet.
    ///
    /// - `create_fleet_details`: The request body:
    ///   [`CreateFleetDetails`](crate::models::CreateFleetDetails).
    #[inline]
    pub fn create_fleet(
        &self,
        create_fleet_details: models::CreateFleetDetails,
    ) -> operations::CreateFleet {
        operations::CreateFleet::new(&self.client, create_fleet_details)
    }

    /// Deletes the fleet.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn delete_fleet(&self, fleet_id: impl Into<String>) -> operations::DeleteFleet {
        operations::DeleteFleet::new(&self.client, fleet_id.into())
    }

    /// Disables the DRS.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `disable_drs_details`: The request body:
    ///   [`DisableDrsDetails`](crate::models::DisableDrsDetails).
    pub fn disable_drs(
        &self,
        fleet_id: impl Into<String>,
        disable_drs_details: models::DisableDrsDetails,
    ) -> operations::DisableDrs {
        operations::DisableDrs::new(&self.client, fleet_id.into(), disable_drs_details)
    }

    /// Enables the DRS.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `enable_drs_details`: The request body:
    ///   [`EnableDrsDetails`](crate::models::EnableDrsDetails).
    pub fn enable_drs(
        &self,
        fleet_id: impl Into<String>,
        enable_drs_details: models::EnableDrsDetails,
    ) -> operations::EnableDrs {
        operations::EnableDrs::new(&self.client, fleet_id.into(), enable_drs_details)
    }

    /// Generates an agent deploy script.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `generate_agent_deploy_script_details`: The request body:
    ///   [`GenerateAgentDeployScriptDetails`](crate::models::GenerateAgentDeployScriptDetails).
    pub fn generate_agent_deploy_script(
        &self,
        fleet_id: impl Into<String>,
        generate_agent_deploy_script_details: models::GenerateAgentDeployScriptDetails,
    ) -> operations::GenerateAgentDeployScript {
        operations::GenerateAgentDeployScript::new(
            &self.client,
            fleet_id.into(),
            generate_agent_deploy_script_details,
        )
    }

    /// Generates a load pipeline script.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `generate_load_pipeline_script_details`: The request body:
    ///   [`GenerateLoadPipelineScriptDetails`](crate::models::GenerateLoadPipelineScriptDetails).
    pub fn generate_load_pipeline_script(
        &self,
        fleet_id: impl Into<String>,
        generate_load_pipeline_script_details: models::GenerateLoadPipelineScriptDetails,
    ) -> operations::GenerateLoadPipelineScript {
        operations::GenerateLoadPipelineScript::new(
            &self.client,
            fleet_id.into(),
            generate_load_pipeline_script_details,
        )
    }

    /// Gets the fleet.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn get_fleet(&self, fleet_id: impl Into<String>) -> operations::GetFleet {
        operations::GetFleet::new(&self.client, fleet_id.into())
    }

    /// Lists the fleets.
    #[inline]
    pub fn list_fleets(&self) -> operations::ListFleets {
        operations::ListFleets::new(&self.client)
    }

    /// Requests the crypto analyses.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `request_crypto_analyses_details`: The request body:
    ///   [`RequestCryptoAnalysesDetails`](crate::models::RequestCryptoAnalysesDetails).
    pub fn request_crypto_analyses(
        &self,
        fleet_id: impl Into<String>,
        request_crypto_analyses_details: models::RequestCryptoAnalysesDetails,
    ) -> operations::RequestCryptoAnalyses {
        operations::RequestCryptoAnalyses::new(
            &self.client,
            fleet_id.into(),
            request_crypto_analyses_details,
        )
    }

    /// Requests the deployed application migration analyses.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `request_deployed_application_migration_analyses_details`: The request body:
    ///   [`RequestDeployedApplicationMigrationAnalysesDetails`](crate::models::RequestDeployedApplicationMigrationAnalysesDetails).
    pub fn request_deployed_application_migration_analyses(
        &self,
        fleet_id: impl Into<String>,
        request_deployed_application_migration_analyses_details: models::RequestDeployedApplicationMigrationAnalysesDetails,
    ) -> operations::RequestDeployedApplicationMigrationAnalyses {
        operations::RequestDeployedApplicationMigrationAnalyses::new(
            &self.client,
            fleet_id.into(),
            request_deployed_application_migration_analyses_details,
        )
    }

    /// Requests the Java migration analyses.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `request_java_migration_analyses_details`: The request body:
    ///   [`RequestJavaMigrationAnalysesDetails`](crate::models::RequestJavaMigrationAnalysesDetails).
    pub fn request_java_migration_analyses(
        &self,
        fleet_id: impl Into<String>,
        request_java_migration_analyses_details: models::RequestJavaMigrationAnalysesDetails,
    ) -> operations::RequestJavaMigrationAnalyses {
        operations::RequestJavaMigrationAnalyses::new(
            &self.client,
            fleet_id.into(),
            request_java_migration_analyses_details,
        )
    }

    /// Requests the JFR recordings.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `request_jfr_recordings_details`: The request body:
    ///   [`RequestJfrRecordingsDetails`](crate::models::RequestJfrRecordingsDetails).
    pub fn request_jfr_recordings(
        &self,
        fleet_id: impl Into<String>,
        request_jfr_recordings_details: models::RequestJfrRecordingsDetails,
    ) -> operations::RequestJfrRecordings {
        operations::RequestJfrRecordings::new(
            &self.client,
            fleet_id.into(),
            request_jfr_recordings_details,
        )
    }

    /// Requests the performance tuning analyses.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `request_performance_tuning_analyses_details`: The request body:
    ///   [`RequestPerformanceTuningAnalysesDetails`](crate::models::RequestPerformanceTuningAnalysesDetails).
    pub fn request_performance_tuning_analyses(
        &self,
        fleet_id: impl Into<String>,
        request_performance_tuning_analyses_details: models::RequestPerformanceTuningAnalysesDetails,
    ) -> operations::RequestPerformanceTuningAnalyses {
        operations::RequestPerformanceTuningAnalyses::new(
            &self.client,
            fleet_id.into(),
            request_performance_tuning_analyses_details,
        )
    }

    /// Summarizes the resource inventory.
    #[inline]
    pub fn summarize_resource_inventory(&self) -> operations::SummarizeResourceInventory {
        operations::SummarizeResourceInventory::new(&self.client)
    }

    /// Updates the DRS file.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `drs_file_key`: The key of the deployment rule set (DRS) file in Object Storage.
    /// - `update_drs_file_details`: The request body:
    ///   [`UpdateDrsFileDetails`](crate::models::UpdateDrsFileDetails).
    pub fn update_drs_file(
        &self,
        fleet_id: impl Into<String>,
        drs_file_key: impl Into<String>,
        update_drs_file_details: models::UpdateDrsFileDetails,
    ) -> operations::UpdateDrsFile {
        operations::UpdateDrsFile::new(
            &self.client,
            fleet_id.into(),
            drs_file_key.into(),
            update_drs_file_details,
        )
    }

    /// Updates the fleet.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `update_fleet_details`: The request body:
    ///   [`UpdateFleetDetails`](crate::models::UpdateFleetDetails).
    pub fn update_fleet(
        &self,
        fleet_id: impl Into<String>,
        update_fleet_details: models::UpdateFleetDetails,
    ) -> operations::UpdateFleet {
        operations::UpdateFleet::new(&self.client, fleet_id.into(), update_fleet_details)
    }
}

/// # Fleet advanced feature configuration
impl JavaManagementServiceClient {
    /// Gets the fleet advanced feature configuration.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn get_fleet_advanced_feature_configuration(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::GetFleetAdvancedFeatureConfiguration {
        operations::GetFleetAdvancedFeatureConfiguration::new(&self.client, fleet_id.into())
    }

    /// Updates the fleet advanced feature configuration.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `update_fleet_advanced_feature_configuration_details`: The request body:
    ///   [`UpdateFleetAdvancedFeatureConfigurationDetails`](crate::models::UpdateFleetAdvancedFeatureConfigurationDetails).
    pub fn update_fleet_advanced_feature_configuration(
        &self,
        fleet_id: impl Into<String>,
        update_fleet_advanced_feature_configuration_details: models::UpdateFleetAdvancedFeatureConfigurationDetails,
    ) -> operations::UpdateFleetAdvancedFeatureConfiguration {
        operations::UpdateFleetAdvancedFeatureConfiguration::new(
            &self.client,
            fleet_id.into(),
            update_fleet_advanced_feature_configuration_details,
        )
    }
}

/// # Fleet agent configuration
impl JavaManagementServiceClient {
    /// Gets the fleet agent configuration.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn get_fleet_agent_configuration(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::GetFleetAgentConfiguration {
        operations::GetFleetAgentConfiguration::new(&self.client, fleet_id.into())
    }

    /// Updates the fleet agent configuration.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `update_fleet_agent_configuration_details`: The request body:
    ///   [`UpdateFleetAgentConfigurationDetails`](crate::models::UpdateFleetAgentConfigurationDetails).
    pub fn update_fleet_agent_configuration(
        &self,
        fleet_id: impl Into<String>,
        update_fleet_agent_configuration_details: models::UpdateFleetAgentConfigurationDetails,
    ) -> operations::UpdateFleetAgentConfiguration {
        operations::UpdateFleetAgentConfiguration::new(
            &self.client,
            fleet_id.into(),
            update_fleet_agent_configuration_details,
        )
    }
}

/// # Fleet diagnosis
impl JavaManagementServiceClient {
    /// Lists the fleet diagnoses.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_fleet_diagnoses(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListFleetDiagnoses {
        operations::ListFleetDiagnoses::new(&self.client, fleet_id.into())
    }
}

/// # Fleet error
impl JavaManagementServiceClient {
    /// Lists the fleet errors.
    #[inline]
    pub fn list_fleet_errors(&self) -> operations::ListFleetErrors {
        operations::ListFleetErrors::new(&self.client)
    }
}

/// # Fleet error aggregation
impl JavaManagementServiceClient {
    /// Summarizes the fleet errors.
    #[inline]
    pub fn summarize_fleet_errors(&self) -> operations::SummarizeFleetErrors {
        operations::SummarizeFleetErrors::new(&self.client)
    }
}

/// # Installation site
impl JavaManagementServiceClient {
    /// Adds fleet installation sites.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `add_fleet_installation_sites_details`: The request body:
    ///   [`AddFleetInstallationSitesDetails`](crate::models::AddFleetInstallationSitesDetails).
    pub fn add_fleet_installation_sites(
        &self,
        fleet_id: impl Into<String>,
        add_fleet_installation_sites_details: models::AddFleetInstallationSitesDetails,
    ) -> operations::AddFleetInstallationSites {
        operations::AddFleetInstallationSites::new(
            &self.client,
            fleet_id.into(),
            add_fleet_installation_sites_details,
        )
    }

    /// Lists the installation sites.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_installation_sites(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListInstallationSites {
        operations::ListInstallationSites::new(&self.client, fleet_id.into())
    }

    /// Removes the fleet installation sites.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `remove_fleet_installation_sites_details`: The request body:
    ///   [`RemoveFleetInstallationSitesDetails`](crate::models::RemoveFleetInstallationSitesDetails).
    pub fn remove_fleet_installation_sites(
        &self,
        fleet_id: impl Into<String>,
        remove_fleet_installation_sites_details: models::RemoveFleetInstallationSitesDetails,
    ) -> operations::RemoveFleetInstallationSites {
        operations::RemoveFleetInstallationSites::new(
            &self.client,
            fleet_id.into(),
            remove_fleet_installation_sites_details,
        )
    }
}

/// # Installation usage
impl JavaManagementServiceClient {
    /// Summarizes the installation usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_installation_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeInstallationUsage {
        operations::SummarizeInstallationUsage::new(&self.client, fleet_id.into())
    }
}

/// # JMS plugin
impl JavaManagementServiceClient {
    /// Creates a JMS plugin.
    ///
    /// - `create_jms_plugin_details`: The request body:
    ///   [`CreateJmsPluginDetails`](crate::models::CreateJmsPluginDetails).
    #[inline]
    pub fn create_jms_plugin(
        &self,
        create_jms_plugin_details: models::CreateJmsPluginDetails,
    ) -> operations::CreateJmsPlugin {
        operations::CreateJmsPlugin::new(&self.client, create_jms_plugin_details)
    }

    /// Deletes the JMS plugin.
    ///
    /// - `jms_plugin_id`: The OCID of the JMS plugin.
    pub fn delete_jms_plugin(
        &self,
        jms_plugin_id: impl Into<String>,
    ) -> operations::DeleteJmsPlugin {
        operations::DeleteJmsPlugin::new(&self.client, jms_plugin_id.into())
    }

    /// Gets the JMS plugin.
    ///
    /// - `jms_plugin_id`: The OCID of the JMS plugin.
    pub fn get_jms_plugin(&self, jms_plugin_id: impl Into<String>) -> operations::GetJmsPlugin {
        operations::GetJmsPlugin::new(&self.client, jms_plugin_id.into())
    }

    /// Lists the JMS plugins.
    #[inline]
    pub fn list_jms_plugins(&self) -> operations::ListJmsPlugins {
        operations::ListJmsPlugins::new(&self.client)
    }

    /// Updates the JMS plugin.
    ///
    /// - `jms_plugin_id`: The OCID of the JMS plugin.
    /// - `update_jms_plugin_details`: The request body:
    ///   [`UpdateJmsPluginDetails`](crate::models::UpdateJmsPluginDetails).
    pub fn update_jms_plugin(
        &self,
        jms_plugin_id: impl Into<String>,
        update_jms_plugin_details: models::UpdateJmsPluginDetails,
    ) -> operations::UpdateJmsPlugin {
        operations::UpdateJmsPlugin::new(
            &self.client,
            jms_plugin_id.into(),
            update_jms_plugin_details,
        )
    }
}

/// # JRE usage
impl JavaManagementServiceClient {
    /// Lists the JRE usage.
    #[inline]
    pub fn list_jre_usage(&self) -> operations::ListJreUsage {
        operations::ListJreUsage::new(&self.client)
    }

    /// Summarizes the JRE usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_jre_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeJreUsage {
        operations::SummarizeJreUsage::new(&self.client, fleet_id.into())
    }
}

/// # Java family
impl JavaManagementServiceClient {
    /// Gets the Java family.
    ///
    /// - `family_version`: The version of the Java release family.
    pub fn get_java_family(&self, family_version: impl Into<String>) -> operations::GetJavaFamily {
        operations::GetJavaFamily::new(&self.client, family_version.into())
    }

    /// Lists the Java families.
    #[inline]
    pub fn list_java_families(&self) -> operations::ListJavaFamilies {
        operations::ListJavaFamilies::new(&self.client)
    }
}

/// # Java migration analysis
impl JavaManagementServiceClient {
    /// Deletes the Java migration analysis result.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `java_migration_analysis_result_id`: The OCID of the analysis result.
    pub fn delete_java_migration_analysis_result(
        &self,
        fleet_id: impl Into<String>,
        java_migration_analysis_result_id: impl Into<String>,
    ) -> operations::DeleteJavaMigrationAnalysisResult {
        operations::DeleteJavaMigrationAnalysisResult::new(
            &self.client,
            fleet_id.into(),
            java_migration_analysis_result_id.into(),
        )
    }

    /// Gets the Java migration analysis result.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `java_migration_analysis_result_id`: The OCID of the analysis result.
    pub fn get_java_migration_analysis_result(
        &self,
        fleet_id: impl Into<String>,
        java_migration_analysis_result_id: impl Into<String>,
    ) -> operations::GetJavaMigrationAnalysisResult {
        operations::GetJavaMigrationAnalysisResult::new(
            &self.client,
            fleet_id.into(),
            java_migration_analysis_result_id.into(),
        )
    }

    /// Lists the Java migration analysis results.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_java_migration_analysis_results(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListJavaMigrationAnalysisResults {
        operations::ListJavaMigrationAnalysisResults::new(&self.client, fleet_id.into())
    }
}

/// # Java release
impl JavaManagementServiceClient {
    /// Gets the Java release.
    ///
    /// - `release_version`: The version of the Java release.
    pub fn get_java_release(
        &self,
        release_version: impl Into<String>,
    ) -> operations::GetJavaRelease {
        operations::GetJavaRelease::new(&self.client, release_version.into())
    }

    /// Lists the Java releases.
    #[inline]
    pub fn list_java_releases(&self) -> operations::ListJavaReleases {
        operations::ListJavaReleases::new(&self.client)
    }
}

/// # Java server instance usage
impl JavaManagementServiceClient {
    /// Summarizes the Java server instance usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_java_server_instance_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeJavaServerInstanceUsage {
        operations::SummarizeJavaServerInstanceUsage::new(&self.client, fleet_id.into())
    }
}

/// # Java server usage
impl JavaManagementServiceClient {
    /// Scans the Java server usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `scan_java_server_usage_details`: The request body:
    ///   [`ScanJavaServerUsageDetails`](crate::models::ScanJavaServerUsageDetails).
    pub fn scan_java_server_usage(
        &self,
        fleet_id: impl Into<String>,
        scan_java_server_usage_details: models::ScanJavaServerUsageDetails,
    ) -> operations::ScanJavaServerUsage {
        operations::ScanJavaServerUsage::new(
            &self.client,
            fleet_id.into(),
            scan_java_server_usage_details,
        )
    }

    /// Summarizes the Java server usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_java_server_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeJavaServerUsage {
        operations::SummarizeJavaServerUsage::new(&self.client, fleet_id.into())
    }
}

/// # Library application usage
impl JavaManagementServiceClient {
    /// Lists the library application usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `library_key`: The key of the library.
    pub fn list_library_application_usage(
        &self,
        fleet_id: impl Into<String>,
        library_key: impl Into<String>,
    ) -> operations::ListLibraryApplicationUsage {
        operations::ListLibraryApplicationUsage::new(
            &self.client,
            fleet_id.into(),
            library_key.into(),
        )
    }
}

/// # Library inventory
impl JavaManagementServiceClient {
    /// Summarizes the library inventory.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_library_inventory(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeLibraryInventory {
        operations::SummarizeLibraryInventory::new(&self.client, fleet_id.into())
    }
}

/// # Library managed instance usage
impl JavaManagementServiceClient {
    /// Lists the library managed instance usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `library_key`: The key of the library.
    pub fn list_library_managed_instance_usage(
        &self,
        fleet_id: impl Into<String>,
        library_key: impl Into<String>,
    ) -> operations::ListLibraryManagedInstanceUsage {
        operations::ListLibraryManagedInstanceUsage::new(
            &self.client,
            fleet_id.into(),
            library_key.into(),
        )
    }
}

/// # Library usage
impl JavaManagementServiceClient {
    /// Scans the library usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `scan_library_usage_details`: The request body:
    ///   [`ScanLibraryUsageDetails`](crate::models::ScanLibraryUsageDetails).
    pub fn scan_library_usage(
        &self,
        fleet_id: impl Into<String>,
        scan_library_usage_details: models::ScanLibraryUsageDetails,
    ) -> operations::ScanLibraryUsage {
        operations::ScanLibraryUsage::new(&self.client, fleet_id.into(), scan_library_usage_details)
    }

    /// Summarizes the library usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_library_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeLibraryUsage {
        operations::SummarizeLibraryUsage::new(&self.client, fleet_id.into())
    }
}

/// # Managed instance usage
impl JavaManagementServiceClient {
    /// Summarizes the managed instance usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn summarize_managed_instance_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::SummarizeManagedInstanceUsage {
        operations::SummarizeManagedInstanceUsage::new(&self.client, fleet_id.into())
    }
}

/// # Performance tuning analysis
impl JavaManagementServiceClient {
    /// Deletes the performance tuning analysis result.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `performance_tuning_analysis_result_id`: The OCID of the result of the performance tuning
    ///   analysis.
    pub fn delete_performance_tuning_analysis_result(
        &self,
        fleet_id: impl Into<String>,
        performance_tuning_analysis_result_id: impl Into<String>,
    ) -> operations::DeletePerformanceTuningAnalysisResult {
        operations::DeletePerformanceTuningAnalysisResult::new(
            &self.client,
            fleet_id.into(),
            performance_tuning_analysis_result_id.into(),
        )
    }

    /// Gets the performance tuning analysis result.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `performance_tuning_analysis_result_id`: The OCID of the result of the performance tuning
    ///   analysis.
    pub fn get_performance_tuning_analysis_result(
        &self,
        fleet_id: impl Into<String>,
        performance_tuning_analysis_result_id: impl Into<String>,
    ) -> operations::GetPerformanceTuningAnalysisResult {
        operations::GetPerformanceTuningAnalysisResult::new(
            &self.client,
            fleet_id.into(),
            performance_tuning_analysis_result_id.into(),
        )
    }

    /// Lists the performance tuning analysis results.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_performance_tuning_analysis_results(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListPerformanceTuningAnalysisResults {
        operations::ListPerformanceTuningAnalysisResults::new(&self.client, fleet_id.into())
    }
}

/// # Plugin error
impl JavaManagementServiceClient {
    /// Lists the plugin errors.
    #[inline]
    pub fn list_plugin_errors(&self) -> operations::ListPluginErrors {
        operations::ListPluginErrors::new(&self.client)
    }
}

/// # Plugin error aggregation
impl JavaManagementServiceClient {
    /// Summarizes the plugin errors.
    #[inline]
    pub fn summarize_plugin_errors(&self) -> operations::SummarizePluginErrors {
        operations::SummarizePluginErrors::new(&self.client)
    }
}

/// # Task schedule
impl JavaManagementServiceClient {
    /// Creates a task schedule.
    ///
    /// - `create_task_schedule_details`: The request body:
    ///   [`CreateTaskScheduleDetails`](crate::models::CreateTaskScheduleDetails).
    #[inline]
    pub fn create_task_schedule(
        &self,
        create_task_schedule_details: models::CreateTaskScheduleDetails,
    ) -> operations::CreateTaskSchedule {
        operations::CreateTaskSchedule::new(&self.client, create_task_schedule_details)
    }

    /// Deletes the task schedule.
    ///
    /// - `task_schedule_id`: The OCID of the task schedule.
    pub fn delete_task_schedule(
        &self,
        task_schedule_id: impl Into<String>,
    ) -> operations::DeleteTaskSchedule {
        operations::DeleteTaskSchedule::new(&self.client, task_schedule_id.into())
    }

    /// Gets the task schedule.
    ///
    /// - `task_schedule_id`: The OCID of the task schedule.
    pub fn get_task_schedule(
        &self,
        task_schedule_id: impl Into<String>,
    ) -> operations::GetTaskSchedule {
        operations::GetTaskSchedule::new(&self.client, task_schedule_id.into())
    }

    /// Lists the task schedules.
    #[inline]
    pub fn list_task_schedules(&self) -> operations::ListTaskSchedules {
        operations::ListTaskSchedules::new(&self.client)
    }

    /// Updates the task schedule.
    ///
    /// - `task_schedule_id`: The OCID of the task schedule.
    /// - `update_task_schedule_details`: The request body:
    ///   [`UpdateTaskScheduleDetails`](crate::models::UpdateTaskScheduleDetails).
    pub fn update_task_schedule(
        &self,
        task_schedule_id: impl Into<String>,
        update_task_schedule_details: models::UpdateTaskScheduleDetails,
    ) -> operations::UpdateTaskSchedule {
        operations::UpdateTaskSchedule::new(
            &self.client,
            task_schedule_id.into(),
            update_task_schedule_details,
        )
    }
}

/// # Uncorrelated package application usage
impl JavaManagementServiceClient {
    /// Lists the uncorrelated package application usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `package_name`: The name of the package.
    pub fn list_uncorrelated_package_application_usage(
        &self,
        fleet_id: impl Into<String>,
        package_name: impl Into<String>,
    ) -> operations::ListUncorrelatedPackageApplicationUsage {
        operations::ListUncorrelatedPackageApplicationUsage::new(
            &self.client,
            fleet_id.into(),
            package_name.into(),
        )
    }
}

/// # Uncorrelated package managed instance usage
impl JavaManagementServiceClient {
    /// Lists the uncorrelated package managed instance usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    /// - `package_name`: The name of the package.
    pub fn list_uncorrelated_package_managed_instance_usage(
        &self,
        fleet_id: impl Into<String>,
        package_name: impl Into<String>,
    ) -> operations::ListUncorrelatedPackageManagedInstanceUsage {
        operations::ListUncorrelatedPackageManagedInstanceUsage::new(
            &self.client,
            fleet_id.into(),
            package_name.into(),
        )
    }
}

/// # Uncorrelated package usage
impl JavaManagementServiceClient {
    /// Lists the uncorrelated package usage.
    ///
    /// - `fleet_id`: The OCID of the fleet.
    pub fn list_uncorrelated_package_usage(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListUncorrelatedPackageUsage {
        operations::ListUncorrelatedPackageUsage::new(&self.client, fleet_id.into())
    }
}

/// # Work item
impl JavaManagementServiceClient {
    /// Lists the work items.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_items(&self, work_request_id: impl Into<String>) -> operations::ListWorkItems {
        operations::ListWorkItems::new(&self.client, work_request_id.into())
    }
}

/// # Work request
impl JavaManagementServiceClient {
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

client!(JavaManagementServiceClient);
