// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics parser filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserFilter {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The parser.
    pub parser: Option<Box<models::LogAnalyticsParser>>,
    /// The version of the agent.
    pub agent_version: Option<String>,
    /// Whether the filter is in use.
    pub is_in_use: Option<i64>,
    /// The operating system.
    pub operating_system: Option<String>,
    /// The ID of the parser.
    pub parser_id: Option<i64>,
    /// The version.
    pub version: Option<String>,
}

model! {
    LogAnalyticsParserFilter {
        optional {
            id = "id", with_id(String);
            parser = "parser", with_parser(Box<models::LogAnalyticsParser>);
            agent_version = "agentVersion", with_agent_version(String);
            is_in_use = "isInUse", with_is_in_use(i64);
            operating_system = "operatingSystem", with_operating_system(String);
            parser_id = "parserId", with_parser_id(i64);
            version = "version", with_version(String);
        }
    }
}
