// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Log analytics field usages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsFieldUsages {
    /// The parsers in the dependency.
    pub dependent_parsers: Vec<models::DependentParser>,
    /// The sources that depend on the object.
    pub dependent_sources: Vec<models::DependentSource>,
}

model! {
    LogAnalyticsFieldUsages {
        dependent_parsers = "dependentParsers";
        dependent_sources = "dependentSources";
    }
}
