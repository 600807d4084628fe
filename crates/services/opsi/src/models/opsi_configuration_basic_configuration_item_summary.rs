// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an OPSI configuration basic configuration item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiConfigurationBasicConfigurationItemSummary {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The contexts in Ops Insights that the configuration item applies to.
    pub applicable_contexts: Option<Vec<String>>,
    /// The metadata.
    pub metadata: Option<models::ConfigurationItemMetadata>,
}

model! {
    OpsiConfigurationBasicConfigurationItemSummary, "configItemType" = "BASIC" {
        name = "name";
        value = "value";
        default_value = "defaultValue";
        applicable_contexts = "applicableContexts";
        metadata = "metadata";
    }
}
