// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of pe co-managed Exadata insight members to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPeComanagedExadataInsightMembersDetails {
    /// The member entities of the Exadata system.
    pub member_entity_details: Option<Vec<models::CreatePeComanagedExadataVmclusterDetails>>,
}

model! {
    AddPeComanagedExadataInsightMembersDetails, "entitySource" = "PE_COMANAGED_EXADATA" {
        optional {
            member_entity_details = "memberEntityDetails",
                with_member_entity_details([models::CreatePeComanagedExadataVmclusterDetails]);
        }
    }
}
