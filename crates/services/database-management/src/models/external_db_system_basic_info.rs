// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// External DB system basic information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDbSystemBasicInfo {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Exadata infra information.
    pub exadata_infra_info: Option<models::ExternalExadataInfraBasicInfo>,
}

model! {
    ExternalDbSystemBasicInfo {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        exadata_infra_info = "exadataInfraInfo";
    }
}
