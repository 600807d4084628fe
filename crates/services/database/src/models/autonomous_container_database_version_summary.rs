// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an autonomous container database version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousContainerDatabaseVersionSummary {
    /// The version.
    pub version: String,
    /// The details.
    pub details: Option<String>,
    /// The supported applications.
    pub supported_apps: Vec<models::AppVersionSummary>,
}

model! {
    AutonomousContainerDatabaseVersionSummary {
        version = "version";
        details = "details";
        supported_apps = "supportedApps";
    }
}
