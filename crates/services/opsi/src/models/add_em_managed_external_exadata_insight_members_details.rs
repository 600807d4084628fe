// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of EM managed external Exadata insight members to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddEmManagedExternalExadataInsightMembersDetails {
    /// The member entities of the Exadata system.
    pub member_entity_details:
        Option<Vec<models::CreateEmManagedExternalExadataMemberEntityDetails>>,
}

model! {
    AddEmManagedExternalExadataInsightMembersDetails, "entitySource" = "EM_MANAGED_EXTERNAL_EXADATA" {
        optional {
            member_entity_details = "memberEntityDetails",
                with_member_entity_details([models::CreateEmManagedExternalExadataMemberEntityDetails]);
        }
    }
}
