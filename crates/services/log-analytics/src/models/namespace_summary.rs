// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceSummary {
    /// The Log Analytics namespace of the tenancy.
    pub namespace_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the tenancy is onboarded to Log Analytics.
    pub is_onboarded: bool,
    /// Whether log sets are enabled for the tenancy.
    pub is_log_set_enabled: Option<bool>,
    /// Whether the tenancy has ever ingested data into Log Analytics.
    pub is_data_ever_ingested: Option<bool>,
    /// Whether old data of the tenancy can be archived.
    pub is_archiving_enabled: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NamespaceLifecycleState>,
}

model! {
    NamespaceSummary {
        namespace_name = "namespaceName";
        compartment_id = "compartmentId";
        is_onboarded = "isOnboarded";
        is_log_set_enabled = "isLogSetEnabled";
        is_data_ever_ingested = "isDataEverIngested";
        is_archiving_enabled = "isArchivingEnabled";
        lifecycle_state = "lifecycleState";
    }
}
