// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceSummary {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The types of subscriptions that are supported.
    pub supported_subscriptions: Option<Vec<String>>,
}

model! {
    ServiceSummary {
        name = "name";
        description = "description";
        supported_subscriptions = "supportedSubscriptions";
    }
}
