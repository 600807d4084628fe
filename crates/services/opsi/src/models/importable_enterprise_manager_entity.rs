// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An importable enterprise manager entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportableEnterpriseManagerEntity {
    /// The unique ID of the Enterprise Manager.
    pub enterprise_manager_identifier: String,
    /// The name of the Enterprise Manager entity.
    pub enterprise_manager_entity_name: String,
    /// The type of the Enterprise Manager entity.
    pub enterprise_manager_entity_type: String,
    /// The unique ID of the Enterprise Manager entity.
    pub enterprise_manager_entity_identifier: String,
    /// The OPSI entity type.
    pub opsi_entity_type: Option<String>,
}

model! {
    ImportableEnterpriseManagerEntity {
        enterprise_manager_identifier = "enterpriseManagerIdentifier";
        enterprise_manager_entity_name = "enterpriseManagerEntityName";
        enterprise_manager_entity_type = "enterpriseManagerEntityType";
        enterprise_manager_entity_identifier = "enterpriseManagerEntityIdentifier";
        opsi_entity_type = "opsiEntityType";
    }
}
