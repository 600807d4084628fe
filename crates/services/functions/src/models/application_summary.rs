// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ApplicationLifecycleState>,
    /// The IDs of the subnets.
    pub subnet_ids: Option<Vec<String>>,
    /// The shape. Default: `GENERIC_X86`.
    pub shape: Option<models::ApplicationShape>,
    /// The IDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The configuration of tracing.
    pub trace_config: Option<models::ApplicationTraceConfig>,
    /// The logging configuration.
    pub logging: Option<models::ApplicationLoggingConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The image policy, which verifies the signatures of images.
    pub image_policy_config: Option<models::ImagePolicyConfig>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApplicationSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        subnet_ids = "subnetIds";
        shape = "shape";
        network_security_group_ids = "networkSecurityGroupIds";
        trace_config = "traceConfig";
        logging = "logging";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        image_policy_config = "imagePolicyConfig";
        security_attributes = "securityAttributes";
    }
}
