// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of MACs managed cloud Exadata insight members to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMacsManagedCloudExadataInsightMembersDetails {
    /// The member entities of the Exadata system.
    pub member_entity_details: Option<Vec<models::CreateMacsManagedCloudExadataVmclusterDetails>>,
}

model! {
    AddMacsManagedCloudExadataInsightMembersDetails, "entitySource" = "MACS_MANAGED_CLOUD_EXADATA" {
        optional {
            member_entity_details = "memberEntityDetails",
                with_member_entity_details([models::CreateMacsManagedCloudExadataVmclusterDetails]);
        }
    }
}
