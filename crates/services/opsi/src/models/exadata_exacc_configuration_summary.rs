// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an Exadata exacc configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataExaccConfigurationSummary {
    /// The OCID of the Exadata insight.
    pub exadata_insight_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the Exadata system.
    pub exadata_name: String,
    /// The display name of the Exadata system. Uniqueness is not required.
    pub exadata_display_name: String,
    /// The type of the Exadata system.
    pub exadata_type: models::ExadataConfigurationExadataType,
    /// The type of the Exadata rack.
    pub exadata_rack_type: models::ExadataConfigurationExadataRackType,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The vmcluster details.
    pub vmcluster_details: Option<Vec<models::VmClusterSummary>>,
    /// The shape of the Exadata infrastructure.
    pub exadata_shape: String,
    /// The details of the chargeback plan.
    pub chargeback_plan_details: models::ChargebackPlanDetails,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The OCID of the parent.
    pub parent_id: String,
}

model! {
    ExadataExaccConfigurationSummary, "entitySource" = "MACS_MANAGED_CLOUD_EXADATA" {
        exadata_insight_id = "exadataInsightId";
        compartment_id = "compartmentId";
        exadata_name = "exadataName";
        exadata_display_name = "exadataDisplayName";
        exadata_type = "exadataType";
        exadata_rack_type = "exadataRackType";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        vmcluster_details = "vmclusterDetails";
        exadata_shape = "exadataShape";
        chargeback_plan_details = "chargebackPlanDetails";
        management_agent_id = "managementAgentId";
        parent_id = "parentId";
    }
}
