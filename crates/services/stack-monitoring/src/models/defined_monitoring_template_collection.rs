// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of defined monitoring templates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedMonitoringTemplateCollection {
    /// The items on this page.
    pub items: Vec<models::DefinedMonitoringTemplateSummary>,
}

model! {
    DefinedMonitoringTemplateCollection {
        items = "items";
    }
}
