// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A capture filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaptureFilter {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CaptureFilterLifecycleState,
    /// The type of the filter.
    pub filter_type: Option<models::CaptureFilterFilterType>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The rules for the traffic that the VTAP mirrors.
    pub vtap_capture_filter_rules: Option<Vec<models::VtapCaptureFilterRuleDetails>>,
    /// The rules for the traffic that the VCN flow log collects.
    pub flow_log_capture_filter_rules: Option<Vec<models::FlowLogCaptureFilterRuleDetails>>,
}

model! {
    CaptureFilter {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        filter_type = "filterType";
        system_tags = "systemTags";
        time_created = "timeCreated";
        vtap_capture_filter_rules = "vtapCaptureFilterRules";
        flow_log_capture_filter_rules = "flowLogCaptureFilterRules";
    }
}
