// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod copy_configuration;
mod create_config;
mod delete_config;
mod delete_data_file;
mod export_configuration;
mod get_config;
mod get_data_file;
mod get_match_agents_with_attribute_key;
mod head_data_file;
mod import_configuration;
mod list_configs;
mod list_data_files;
mod put_data_file;
mod retrieve_namespace_metrics;
mod retrieve_namespaces;
mod test;
mod update_config;
mod update_match_agents_with_attribute_key;
mod validate_span_filter_pattern;

pub use self::copy_configuration::CopyConfiguration;
pub use self::create_config::CreateConfig;
pub use self::delete_config::DeleteConfig;
pub use self::delete_data_file::DeleteDataFile;
pub use self::export_configuration::ExportConfiguration;
pub use self::get_config::GetConfig;
pub use self::get_data_file::GetDataFile;
pub use self::get_match_agents_with_attribute_key::GetMatchAgentsWithAttributeKey;
pub use self::head_data_file::HeadDataFile;
pub use self::import_configuration::ImportConfiguration;
pub use self::list_configs::ListConfigs;
pub use self::list_data_files::ListDataFiles;
pub use self::put_data_file::PutDataFile;
pub use self::retrieve_namespace_metrics::RetrieveNamespaceMetrics;
pub use self::retrieve_namespaces::RetrieveNamespaces;
pub use self::test::Test;
pub use self::update_config::UpdateConfig;
pub use self::update_match_agents_with_attribute_key::UpdateMatchAgentsWithAttributeKey;
pub use self::validate_span_filter_pattern::ValidateSpanFilterPattern;
