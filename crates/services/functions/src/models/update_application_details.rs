// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationDetails {
    /// The configuration, passed to functions as environment variables; that of a function
    /// overrides that of its application. Keys are letters, digits and underscores, not starting
    /// with a digit. At most 4 KB.
    pub config: Option<BTreeMap<String, String>>,
    /// The IDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The syslog URL for the logs of all functions, over TCP, UDP, or TCP with TLS. It must be
    /// reachable from all subnets of the application. Example: `tcp://logserver.myserver:1234`.
    pub syslog_url: Option<String>,
    /// The configuration of tracing.
    pub trace_config: Option<models::ApplicationTraceConfig>,
    /// The logging configuration.
    pub logging: Option<models::ApplicationLoggingConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The image policy, which verifies the signatures of images.
    pub image_policy_config: Option<models::ImagePolicyConfig>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateApplicationDetails {
        optional {
            config = "config", with_config({String}), clear_config;
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]), clear_network_security_group_ids;
            syslog_url = "syslogUrl", with_syslog_url(String), clear_syslog_url;
            trace_config = "traceConfig", with_trace_config(models::ApplicationTraceConfig),
                clear_trace_config;
            logging = "logging", with_logging(models::ApplicationLoggingConfig), clear_logging;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            image_policy_config = "imagePolicyConfig",
                with_image_policy_config(models::ImagePolicyConfig), clear_image_policy_config;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
