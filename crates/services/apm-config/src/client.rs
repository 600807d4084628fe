// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apm-config", "https://apm-config.{region}.oci.{secondLevelDomain}", "/20210201");

/// A client for the Application Performance Monitoring Configuration API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apm_config::{Config, ConfigClient};
///
/// # async fn example() -> Result<(), oci_sdk_apm_config::Error> {
/// let config = Config::load().await?;
/// let client = ConfigClient::new(&config)?;
///
/// let mut items = client.list_configs("ocid1.apmdomain.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ConfigClient {
    client: Client,
}

impl ConfigClient {
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
impl ConfigClient {
    /// Creates a configuration.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_config_details`: The request body:
    ///   [`CreateConfigDetails`](crate::models::CreateConfigDetails).
    pub fn create_config(
        &self,
        apm_domain_id: impl Into<String>,
        create_config_details: impl Into<models::CreateConfigDetails>,
    ) -> operations::CreateConfig {
        operations::CreateConfig::new(
            &self.client,
            apm_domain_id.into(),
            create_config_details.into(),
        )
    }

    /// Deletes the configuration.
    ///
    /// - `config_id`: The OCID of the configuration item.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_config(
        &self,
        config_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteConfig {
        operations::DeleteConfig::new(&self.client, config_id.into(), apm_domain_id.into())
    }

    /// Exports the configuration.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `export_configuration_details`: The request body:
    ///   [`ExportConfigurationDetails`](crate::models::ExportConfigurationDetails).
    pub fn export_configuration(
        &self,
        apm_domain_id: impl Into<String>,
        export_configuration_details: models::ExportConfigurationDetails,
    ) -> operations::ExportConfiguration {
        operations::ExportConfiguration::new(
            &self.client,
            apm_domain_id.into(),
            export_configuration_details,
        )
    }

    /// Gets the configuration.
    ///
    /// - `config_id`: The OCID of the configuration item.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_config(
        &self,
        config_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetConfig {
        operations::GetConfig::new(&self.client, config_id.into(), apm_domain_id.into())
    }

    /// Imports the configuration.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `import_configuration_details`: The request body:
    ///   [`ImportConfigurationDetails`](crate::models::ImportConfigurationDetails).
    pub fn import_configuration(
        &self,
        apm_domain_id: impl Into<String>,
        import_configuration_details: models::ImportConfigurationDetails,
    ) -> operations::ImportConfiguration {
        operations::ImportConfiguration::new(
            &self.client,
            apm_domain_id.into(),
            import_configuration_details,
        )
    }

    /// Lists the configurations.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_configs(&self, apm_domain_id: impl Into<String>) -> operations::ListConfigs {
        operations::ListConfigs::new(&self.client, apm_domain_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `config_id`: The OCID of the configuration item.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_config_details`: The request body:
    ///   [`UpdateConfigDetails`](crate::models::UpdateConfigDetails).
    pub fn update_config(
        &self,
        config_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_config_details: impl Into<models::UpdateConfigDetails>,
    ) -> operations::UpdateConfig {
        operations::UpdateConfig::new(
            &self.client,
            config_id.into(),
            apm_domain_id.into(),
            update_config_details.into(),
        )
    }
}

/// # Data file
impl ConfigClient {
    /// Deletes the data file.
    ///
    /// - `data_file_name`: The name of the data file.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `apm_type`: The type of the data file.
    pub fn delete_data_file(
        &self,
        data_file_name: impl Into<String>,
        apm_domain_id: impl Into<String>,
        apm_type: impl Into<String>,
    ) -> operations::DeleteDataFile {
        operations::DeleteDataFile::new(
            &self.client,
            data_file_name.into(),
            apm_domain_id.into(),
            apm_type.into(),
        )
    }

    /// Gets the data file.
    ///
    /// - `data_file_name`: The name of the data file.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `apm_type`: The type of the data file.
    pub fn get_data_file(
        &self,
        data_file_name: impl Into<String>,
        apm_domain_id: impl Into<String>,
        apm_type: impl Into<String>,
    ) -> operations::GetDataFile {
        operations::GetDataFile::new(
            &self.client,
            data_file_name.into(),
            apm_domain_id.into(),
            apm_type.into(),
        )
    }

    /// Gets the headers of the data file.
    ///
    /// - `data_file_name`: The name of the data file.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `apm_type`: The type of the data file.
    pub fn head_data_file(
        &self,
        data_file_name: impl Into<String>,
        apm_domain_id: impl Into<String>,
        apm_type: impl Into<String>,
    ) -> operations::HeadDataFile {
        operations::HeadDataFile::new(
            &self.client,
            data_file_name.into(),
            apm_domain_id.into(),
            apm_type.into(),
        )
    }

    /// Writes the data file.
    ///
    /// - `data_file_name`: The name of the data file.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `apm_type`: The type of the data file.
    /// - `body`: The bytes of the request body.
    pub fn put_data_file(
        &self,
        data_file_name: impl Into<String>,
        apm_domain_id: impl Into<String>,
        apm_type: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PutDataFile {
        operations::PutDataFile::new(
            &self.client,
            data_file_name.into(),
            apm_domain_id.into(),
            apm_type.into(),
            body.into(),
        )
    }
}

/// # Data file summary
impl ConfigClient {
    /// Lists the data files.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_data_files(&self, apm_domain_id: impl Into<String>) -> operations::ListDataFiles {
        operations::ListDataFiles::new(&self.client, apm_domain_id.into())
    }
}

/// # Export configuration
impl ConfigClient {
    /// Copies the configuration.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `apm_target_domain_id`: The ID of the APM target domain.
    /// - `copy_configuration_details`: The request body:
    ///   [`CopyConfigurationDetails`](crate::models::CopyConfigurationDetails).
    pub fn copy_configuration(
        &self,
        apm_domain_id: impl Into<String>,
        apm_target_domain_id: impl Into<String>,
        copy_configuration_details: models::CopyConfigurationDetails,
    ) -> operations::CopyConfiguration {
        operations::CopyConfiguration::new(
            &self.client,
            apm_domain_id.into(),
            apm_target_domain_id.into(),
            copy_configuration_details,
        )
    }
}

/// # Match agents with attribute key
impl ConfigClient {
    /// Gets the match agents with the attribute key.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_match_agents_with_attribute_key(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetMatchAgentsWithAttributeKey {
        operations::GetMatchAgentsWithAttributeKey::new(&self.client, apm_domain_id.into())
    }

    /// Updates the match agents with the attribute key.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_match_agents_with_attribute_key_details`: The request body:
    ///   [`UpdateMatchAgentsWithAttributeKeyDetails`](crate::models::UpdateMatchAgentsWithAttributeKeyDetails).
    pub fn update_match_agents_with_attribute_key(
        &self,
        apm_domain_id: impl Into<String>,
        update_match_agents_with_attribute_key_details: models::UpdateMatchAgentsWithAttributeKeyDetails,
    ) -> operations::UpdateMatchAgentsWithAttributeKey {
        operations::UpdateMatchAgentsWithAttributeKey::new(
            &self.client,
            apm_domain_id.into(),
            update_match_agents_with_attribute_key_details,
        )
    }
}

/// # Metric group
impl ConfigClient {
    /// Retrieves the namespace metrics.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `retrieve_namespace_metrics_details`: The request body:
    ///   [`RetrieveNamespaceMetricsDetails`](crate::models::RetrieveNamespaceMetricsDetails).
    pub fn retrieve_namespace_metrics(
        &self,
        apm_domain_id: impl Into<String>,
        retrieve_namespace_metrics_details: models::RetrieveNamespaceMetricsDetails,
    ) -> operations::RetrieveNamespaceMetrics {
        operations::RetrieveNamespaceMetrics::new(
            &self.client,
            apm_domain_id.into(),
            retrieve_namespace_metrics_details,
        )
    }

    /// Retrieves the namespaces.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn retrieve_namespaces(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::RetrieveNamespaces {
        operations::RetrieveNamespaces::new(&self.client, apm_domain_id.into())
    }
}

/// # Span filter
impl ConfigClient {
    /// Validates the span filter pattern.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `validate_span_filter_pattern_details`: The request body:
    ///   [`ValidateSpanFilterPatternDetails`](crate::models::ValidateSpanFilterPatternDetails).
    pub fn validate_span_filter_pattern(
        &self,
        apm_domain_id: impl Into<String>,
        validate_span_filter_pattern_details: models::ValidateSpanFilterPatternDetails,
    ) -> operations::ValidateSpanFilterPattern {
        operations::ValidateSpanFilterPattern::new(
            &self.client,
            apm_domain_id.into(),
            validate_span_filter_pattern_details,
        )
    }
}

/// # Test output
impl ConfigClient {
    /// Tests a data processing operation on the given input.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `test_details`: The request body: [`TestDetails`](crate::models::TestDetails).
    pub fn test(
        &self,
        apm_domain_id: impl Into<String>,
        test_details: impl Into<models::TestDetails>,
    ) -> operations::Test {
        operations::Test::new(&self.client, apm_domain_id.into(), test_details.into())
    }
}

client!(ConfigClient);
