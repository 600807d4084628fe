// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The container settings for job runs without a specific use case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericJobRunUseCaseConfigurationDetails {
    /// Additional settings, by name.
    pub additional_configurations: Option<BTreeMap<String, String>>,
}

model! {
    GenericJobRunUseCaseConfigurationDetails, "useCaseType" = "GENERIC" {
        additional_configurations = "additionalConfigurations";
    }
}
