// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an EM managed external host insight to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmManagedExternalHostInsightDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The unique ID of the Enterprise Manager.
    pub enterprise_manager_identifier: String,
    /// The OCID of the Enterprise Manager bridge.
    pub enterprise_manager_bridge_id: String,
    /// The unique ID of the Enterprise Manager entity.
    pub enterprise_manager_entity_identifier: String,
    /// The OCID of the Exadata insight.
    pub exadata_insight_id: Option<String>,
}

model! {
    CreateEmManagedExternalHostInsightDetails, "entitySource" = "EM_MANAGED_EXTERNAL_HOST" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            enterprise_manager_identifier = "enterpriseManagerIdentifier",
                with_enterprise_manager_identifier(String);
            enterprise_manager_bridge_id = "enterpriseManagerBridgeId",
                with_enterprise_manager_bridge_id(String);
            enterprise_manager_entity_identifier = "enterpriseManagerEntityIdentifier",
                with_enterprise_manager_entity_identifier(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            exadata_insight_id = "exadataInsightId", with_exadata_insight_id(String);
        }
    }
}
