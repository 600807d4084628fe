// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an EM managed external Exadata member entity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmManagedExternalExadataMemberEntityDetails {
    /// The unique ID of the Enterprise Manager entity.
    pub enterprise_manager_entity_identifier: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    CreateEmManagedExternalExadataMemberEntityDetails {
        required {
            enterprise_manager_entity_identifier = "enterpriseManagerEntityIdentifier",
                with_enterprise_manager_entity_identifier(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
