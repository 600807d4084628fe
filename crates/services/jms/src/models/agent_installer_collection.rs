// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of agent installers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentInstallerCollection {
    /// The items on this page.
    pub items: Vec<models::AgentInstallerSummary>,
}

model! {
    AgentInstallerCollection {
        items = "items";
    }
}
