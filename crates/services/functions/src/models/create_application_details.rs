// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The configuration, passed to functions as environment variables; that of a function
    /// overrides that of its application. Keys are letters, digits and underscores, not starting
    /// with a digit. At most 4 KB.
    pub config: Option<BTreeMap<String, String>>,
    /// The IDs of the subnets.
    pub subnet_ids: Vec<String>,
    /// The shape. Default: `GENERIC_X86`.
    pub shape: Option<models::ApplicationShape>,
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
}

model! {
    CreateApplicationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            subnet_ids = "subnetIds", with_subnet_ids([String]);
        }
        optional {
            config = "config", with_config({String});
            shape = "shape", with_shape(models::ApplicationShape);
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            syslog_url = "syslogUrl", with_syslog_url(String);
            trace_config = "traceConfig", with_trace_config(models::ApplicationTraceConfig);
            logging = "logging", with_logging(models::ApplicationLoggingConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            image_policy_config = "imagePolicyConfig",
                with_image_policy_config(models::ImagePolicyConfig);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
