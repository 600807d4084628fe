// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an external DB system connector to create.
    ///
    /// The field `connectorType` selects the variant.
    pub enum CreateExternalDbSystemConnectorDetails by "connectorType", sent {
        Macs(models::CreateExternalDbSystemMacsConnectorDetails) = "MACS", as_macs;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Macs;
        /// The OCID of the external DB system.
        external_db_system_id = "externalDbSystemId", str, in Macs;
    }
}
