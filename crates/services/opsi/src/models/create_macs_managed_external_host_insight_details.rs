// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a MACs managed external host insight to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMacsManagedExternalHostInsightDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
}

model! {
    CreateMacsManagedExternalHostInsightDetails, "entitySource" = "MACS_MANAGED_EXTERNAL_HOST" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            management_agent_id = "managementAgentId", with_management_agent_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
