// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a basic configuration item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicConfigurationItemSummary {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The value source configuration.
    pub value_source_config: Option<models::BasicConfigurationItemValueSourceConfig>,
    /// The default value.
    pub default_value: Option<String>,
    /// The contexts in Ops Insights that the configuration item applies to.
    pub applicable_contexts: Option<Vec<String>>,
    /// The metadata.
    pub metadata: Option<models::ConfigurationItemMetadata>,
}

model! {
    BasicConfigurationItemSummary, "configItemType" = "BASIC" {
        name = "name";
        value = "value";
        value_source_config = "valueSourceConfig";
        default_value = "defaultValue";
        applicable_contexts = "applicableContexts";
        metadata = "metadata";
    }
}
