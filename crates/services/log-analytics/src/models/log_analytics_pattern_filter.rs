// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics pattern filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsPatternFilter {
    /// The pattern.
    pub pattern: Option<Box<models::LogAnalyticsSourcePattern>>,
    /// The version of the agent.
    pub agent_version: Option<String>,
    /// Whether the filter is in use.
    pub is_in_use: Option<bool>,
    /// The operating system.
    pub operating_system: Option<String>,
    /// The ID of the pattern.
    pub pattern_id: Option<i64>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The version.
    pub version: Option<String>,
    /// The source.
    pub source: Option<models::LogAnalyticsSource>,
}

model! {
    LogAnalyticsPatternFilter {
        optional {
            pattern = "pattern", with_pattern(Box<models::LogAnalyticsSourcePattern>);
            agent_version = "agentVersion", with_agent_version(String);
            is_in_use = "isInUse", with_is_in_use(bool);
            operating_system = "operatingSystem", with_operating_system(String);
            pattern_id = "patternId", with_pattern_id(i64);
            source_id = "sourceId", with_source_id(i64);
            version = "version", with_version(String);
            source = "source", with_source(models::LogAnalyticsSource);
        }
    }
}
