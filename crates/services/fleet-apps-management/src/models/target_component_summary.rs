// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a target component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetComponentSummary {
    /// The name.
    pub name: String,
    /// The version.
    pub version: String,
    /// The path.
    pub path: String,
    /// The properties.
    pub properties: Option<Vec<models::TargetPropertySummary>>,
}

model! {
    TargetComponentSummary {
        name = "name";
        version = "version";
        path = "path";
        properties = "properties";
    }
}
