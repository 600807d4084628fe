// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an external DB system connector.
    ///
    /// The field `connectorType` selects the variant.
    pub enum UpdateExternalDbSystemConnectorDetails by "connectorType", sent {
        Macs(models::UpdateExternalDbSystemMacsConnectorDetails) = "MACS", as_macs;
    }
}
