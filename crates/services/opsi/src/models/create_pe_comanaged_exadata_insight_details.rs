// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pe co-managed Exadata insight to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePeComanagedExadataInsightDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infra_id: String,
    /// The VM clusters of the Exadata system.
    pub member_vm_cluster_details: Option<Vec<models::CreatePeComanagedExadataVmclusterDetails>>,
}

model! {
    CreatePeComanagedExadataInsightDetails, "entitySource" = "PE_COMANAGED_EXADATA" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            exadata_infra_id = "exadataInfraId", with_exadata_infra_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            member_vm_cluster_details = "memberVmClusterDetails",
                with_member_vm_cluster_details([models::CreatePeComanagedExadataVmclusterDetails]);
        }
    }
}
