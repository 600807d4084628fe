// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a wlp agent to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWlpAgentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the agent.
    pub agent_version: String,
    /// The certificate signing request.
    pub certificate_signed_request: String,
    /// The operating system.
    pub os_info: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateWlpAgentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            agent_version = "agentVersion", with_agent_version(String);
            certificate_signed_request = "certificateSignedRequest",
                with_certificate_signed_request(String);
            os_info = "osInfo", with_os_info(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
